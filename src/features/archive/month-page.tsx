import type { ReactNode } from 'react'
import type { ArchiveMonth, DateLabel } from '../../content/types.ts'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'
import { CountsLine } from './counts-line.tsx'
import { editionAddress } from './edition-links.ts'
import { Listed } from './listed.tsx'
import { PageNumbers } from './page-numbers.tsx'
import { WaysOn, WayUp } from './ways-on.tsx'

interface MonthPageProps {
  title: string
  month: ArchiveMonth
  /** Its stories on this page, as a list. */
  stories: ReactNode
}

/** The stories of a month, the editions that were published in it, and the ways to other pages and months. */
export function MonthPage({ title, month, stories }: MonthPageProps) {
  const { date, page, pages, counts, newer, older, editions } = month
  const language = useLanguage()
  const side = sideOf(language)
  const spoken = sideOf(useInterfaceLanguage())
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()

  function way(relation: 'newer' | 'older', to: DateLabel | undefined) {
    if (!to) return []
    return [{ to: paths.archive(language, to.iso), relation: t(`months.${relation}`), title: to[spoken] }]
  }

  return (
    <article className="listing">
      <header>
        <WayUp />
        <h1 tabIndex={-1} data-line="headline">
          {title}
        </h1>
        <CountsLine counts={counts} />
        {editions.length > 0 && (
          <p className="onward">
            <span {...ui}>{t('editions.heading')}</span>
            {editions.map((edition) => (
              <PageLink key={edition.id ?? ''} to={editionAddress(language, edition)}>
                {edition.title[side]}
              </PageLink>
            ))}
          </p>
        )}
      </header>
      <Listed>{stories}</Listed>
      <PageNumbers page={page} pages={pages} addressOf={(number) => paths.archive(language, date.iso, number)} />
      <WaysOn label={t('months.label')} ways={[...way('newer', newer), ...way('older', older)]} />
    </article>
  )
}
