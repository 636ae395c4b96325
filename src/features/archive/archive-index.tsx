import type { ComponentType } from 'react'
import type { Archive, StoryCard } from '../../content/types.ts'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceProps, useLanguage } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'
import { CountsLine } from './counts-line.tsx'
import { YearTable } from './year-table.tsx'

interface ArchiveIndexProps {
  title: string
  archive: Archive
  /** Stories as a list of cards. */
  Cards: ComponentType<{ stories: StoryCard[] }>
}

/** The newest stories by month, then every month with its counts. */
export function ArchiveIndex({ title, archive: { counts, latest, months }, Cards }: ArchiveIndexProps) {
  const language = useLanguage()
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()
  const years = Map.groupBy(months, ([month]) => month.slice(0, 4))

  return (
    <article className="listing">
      <header>
        <h1 tabIndex={-1} data-line="headline">
          {title}
        </h1>
        <CountsLine counts={counts} />
        <p className="onward" {...ui}>
          <a href="#months">{t('months.heading')}</a>
        </p>
      </header>
      {latest.map(({ date, stories }) => (
        <section key={date.iso} aria-labelledby={`m${date.iso}`}>
          <h2 id={`m${date.iso}`} data-line="">
            <PageLink to={paths.archive(language, date.iso)}>{date[sideOf(language)]}</PageLink>
          </h2>
          <Cards stories={stories} />
        </section>
      ))}
      <section aria-labelledby="months">
        <h2 id="months" data-line="" {...ui}>
          {t('months.heading')}
        </h2>
        <div className="years">
          {Array.from(years, ([year, own]) => (
            <YearTable key={year} year={year} months={own} />
          ))}
        </div>
      </section>
    </article>
  )
}
