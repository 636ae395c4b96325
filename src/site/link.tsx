import { createPath, Link as RouterLink, type LinkProps } from 'react-router'

/* What a link does when it is followed is most of the work of rendering it, and no part of its markup. */
function LinkMarkup({ to, children, ...rest }: LinkProps) {
  const { replace: _replace, preventScrollReset: _scroll, ...attributes } = rest
  return (
    <a {...attributes} href={typeof to === 'string' ? to : createPath(to)}>
      {children}
    </a>
  )
}

/* Routes are all known; the mark for finding them would be in every link. */
function FollowedLink(props: LinkProps) {
  return <RouterLink discover="none" {...props} />
}

/** The router's link; where pages are prerendered, only its markup. Its address starts with a slash. */
export const Link = import.meta.env.SSR ? LinkMarkup : FollowedLink
