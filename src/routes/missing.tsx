import { Trouble } from '../features/trouble/trouble.tsx'
import { notFound } from './load.ts'

/** Any address that has no page. */
export function loader(): never {
  throw notFound()
}

/** Never reached; the router wants every route to have one. */
export function Component() {
  return null
}

export { Trouble as ErrorBoundary }
