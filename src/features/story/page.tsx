import type { ReactNode } from 'react'
import type { Columns } from '../../content/select.ts'
import type { Page as PageContent } from '../../content/types.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { partnerOf } from '../../site/languages.ts'
import { Headline } from './headline.tsx'
import { Paragraph } from './paragraph.tsx'
import { Prose } from './prose.tsx'
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
      <Part as="header">
        <Headline of={page} columns={columns} />
        <div data-line="standfirst" className="row">
          <Paragraph className="standfirst" line="standfirst" paragraph={page.standfirst} columns={columns} />
        </div>
      </Part>
      {page.sections.map(({ heading, body }, section) => {
        const line = `h${section + 1}`
        return (
          <section key={line} className="prose page-section">
            <Headline as="h2" line={line} of={{ headline: heading }} columns={columns} />
            <div>
              <Prose paragraphs={body} columns={columns} prefix={`${line}p`} />
            </div>
          </section>
        )
      })}
      {children}
    </article>
  )
}
