import type { ReactNode } from 'react'

interface WithSidebarProps {
  children: ReactNode
  aside: ReactNode
}

/** The main column, and beside it, or below it on narrow windows, what accompanies it. */
export function WithSidebar({ children, aside }: WithSidebarProps) {
  return (
    <div className="page with-sidebar">
      <main id="story" tabIndex={-1}>
        {children}
      </main>
      {aside}
    </div>
  )
}
