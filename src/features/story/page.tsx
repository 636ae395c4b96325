import type { ReactNode } from 'react'
import type { Columns } from '../../content/select.ts'
import type { Page as PageContent } from '../../content/types.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { partnerOf } from '../../site/languages.ts'
import { Headline } from './headline.tsx'
import { Paragraph } from './paragraph.tsx'
import { useCopies } from './use-copies.ts'
import { useParallel } from './use-parallel.ts'
import { usePeekKeys } from './use-peek-keys.ts'

interface PageProps {
  page: PageContent
  /** What stands after the sections. */
  children: ReactNode
}

/** A page beside the stories, in sections. */
export function Page({ page, children }: PageProps) {
  const language = useLanguage()
  const columns: Columns = [language, partnerOf(language)]
  const article = useParallel()
  useCopies(article)
  usePeekKeys()

  return (
    <article ref={article} className="story">
      <header>
        <Headline of={page} columns={columns} />
        <Paragraph className="standfirst" line="standfirst" paragraph={page.standfirst} columns={columns} />
      </header>
      {page.sections.map(({ heading, body }, section) => {
        const line = `h${section + 1}`
        return (
          <section key={line} className="prose page-section">
            <Headline as="h2" line={line} of={{ headline: heading }} columns={columns} />
            <div>
              {body.map((paragraph, index) => {
                const place = `${line}p${index + 1}`
                return <Paragraph key={place} line={place} paragraph={paragraph} columns={columns} />
              })}
            </div>
          </section>
        )
      })}
      {children}
    </article>
  )
}
