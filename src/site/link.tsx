import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react'
import { createPath, type NavigateOptions, type Path } from 'react-router'
import { isPlainClick } from '../lib/plain-click.ts'

type LinkOptions = Pick<NavigateOptions, 'replace' | 'preventScrollReset'>

/** How a link is followed: the router's own way. Where pages are prerendered there is none. */
export const FollowContext = createContext<(to: Partial<Path>, options: LinkOptions) => void>(() => undefined)

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'>, LinkOptions {
  to: Partial<Path>
}

/**
 * A link within the site. Unlike the router's it asks nothing of the page's address, since a page has many and each
 * change of the address would render them all.
 */
export function Link({ to, replace, preventScrollReset, onClick, children, ...rest }: LinkProps) {
  const follow = useContext(FollowContext)

  function onFollow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    const isHere = event.currentTarget.href === window.location.href
    follow(to, { replace: replace ?? isHere, preventScrollReset })
  }

  return (
    <a {...rest} href={createPath(to)} onClick={onFollow}>
      {children}
    </a>
  )
}
