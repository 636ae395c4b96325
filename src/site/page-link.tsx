import type { ComponentProps } from 'react'
import { Link } from './link.tsx'
import { useView } from './view.ts'
import { inView } from './views.ts'

/** A link to another page of the site, which opens in the view the reader is in. */
export function PageLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const view = useView()
  return <Link to={inView({ pathname: to, search: '', hash: '' }, view)} {...rest} />
}
