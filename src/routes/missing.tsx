import { Trouble } from '../features/trouble/trouble.tsx'
import { notFound } from './load.ts'

/** Any address that has no page. */
export function loader(): never {
  throw notFound()
}

export { Trouble as ErrorBoundary }
