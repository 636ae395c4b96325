import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { siteQuery } from '../../content/queries.ts'
import { useInterfaceLanguage, useInterfaceProps } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'

interface MessageProps {
  title: string
  body: string
  children: ReactNode
}

/** A page that says what happened, with the ways on as children. Search engines are asked to leave it out. */
export function Message({ title, body, children }: MessageProps) {
  const { data: site } = useSuspenseQuery(siteQuery())
  const spoken = useInterfaceLanguage()
  const ui = useInterfaceProps()
  return (
    <Part as="main" id="story" tabIndex={-1} className="page" {...ui}>
      <title>{`${title} · ${site.name[spoken]}`}</title>
      <meta name="robots" content="noindex" />
      <h1 tabIndex={-1} data-line="headline">
        {title}
      </h1>
      <p className="standfirst">{body}</p>
      <div className="ways-on">{children}</div>
    </Part>
  )
}
