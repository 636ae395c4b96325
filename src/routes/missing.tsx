import type { LoaderFunctionArgs } from 'react-router'
import { Trouble } from '../features/trouble/trouble.tsx'
import { loadInterface, notFound } from './load.ts'

/** Any address that has no page. */
export async function loader(args: LoaderFunctionArgs): Promise<never> {
  await loadInterface(args)
  throw notFound()
}

/** Never reached; the router wants every route to have one. */
export function Component() {
  return null
}

export { Trouble as ErrorBoundary }
