import type { Address } from './paths.ts'

/** The ways a page can be read: in its own language, or in both side by side. */
export type View = 'single' | 'parallel'

const PARAMETER = 'view'

/** The view that an address asks for; anything unknown is the page in its own language. */
export function viewOf({ search }: Pick<Address, 'search'>): View {
  return new URLSearchParams(search).get(PARAMETER) === 'parallel' ? 'parallel' : 'single'
}

/** The same page and paragraph in another view. */
export function inView({ pathname, search, hash }: Address, view: View): Address {
  const parameters = new URLSearchParams(search)
  if (view === 'single') parameters.delete(PARAMETER)
  else parameters.set(PARAMETER, view)
  const query = parameters.toString()
  return { pathname, search: query && `?${query}`, hash }
}
