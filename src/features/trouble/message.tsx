import type { ReactNode } from 'react'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'

interface MessageProps {
  title: string
  body: string
  children: ReactNode
}

/** A page that says what happened, with the ways on as children. Search engines are asked to leave it out. */
export function Message({ title, body, children }: MessageProps) {
  const brand = useTranslator()('brand')
  const ui = useInterfaceProps()
  return (
    <main id="story" tabIndex={-1} className="page" {...ui}>
      <title>{`${title} · ${brand}`}</title>
      <meta name="robots" content="noindex" />
      <h1 tabIndex={-1} data-line="headline">
        {title}
      </h1>
      <p className="standfirst">{body}</p>
      <div className="ways-on">{children}</div>
    </main>
  )
}
