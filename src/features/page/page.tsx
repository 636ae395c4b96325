import { runsIn } from '../../content/select.ts'
import type { Page as PageContent } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Runs } from '../../ui/runs.tsx'

/** A page beside the stories, in sections. */
export function Page({ page }: { page: PageContent }) {
  const language = useLanguage()
  const note = useTranslator()('standIn')

  return (
    <article className="story">
      <header>
        <h1 tabIndex={-1} data-line="headline">
          {page.headline[language]}
        </h1>
        <p className="standfirst" data-line="standfirst">
          <Runs runs={runsIn(page.standfirst, language)} note={note} />
        </p>
      </header>
      {page.sections.map(({ heading, body }, section) => (
        <section key={heading.en} className="prose page-section">
          <h2 data-line={`h${section + 1}`}>{heading[language]}</h2>
          <div>
            {body.map((paragraph, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a paragraph is its place
              <p key={index} data-line={`h${section + 1}p${index + 1}`}>
                <Runs runs={runsIn(paragraph, language)} note={note} />
              </p>
            ))}
          </div>
        </section>
      ))}
    </article>
  )
}
