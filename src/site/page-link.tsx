import type { LinkProps } from 'react-router'
import { useAddress } from './address.ts'
import { Link } from './link.tsx'
import { inView, viewOf } from './views.ts'

/** A link to another page of the site, which opens in the view the reader is in. */
export function PageLink({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const view = viewOf(useAddress())
  return <Link to={inView({ pathname: to, search: '', hash: '' }, view)} {...rest} />
}
