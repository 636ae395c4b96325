import type { ReactNode } from 'react'
import type { EditionLink, PastEdition } from '../../content/types.ts'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { PartialDate } from '../../ui/partial-date.tsx'
import { editionAddress } from './edition-links.ts'
import { Listed } from './listed.tsx'
import { WaysOn, WayUp } from './ways-on.tsx'

interface EditionPageProps {
  edition: PastEdition
  /** Its stories as a list, the lead first. */
  stories: ReactNode
}

/** An edition that has left the front page, and the ones before and after it. */
export function EditionPage({ edition: { title, published, newer, older }, stories }: EditionPageProps) {
  const language = useLanguage()
  const spoken = sideOf(useInterfaceLanguage())
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()

  function way(relation: 'newer' | 'older', to: EditionLink | undefined) {
    if (!to) return []
    return [{ to: editionAddress(language, to), relation: t(`editions.${relation}`), title: to.title[spoken] }]
  }

  return (
    <article className="listing">
      <header>
        <WayUp />
        <h1 tabIndex={-1} data-line="headline">
          {title[sideOf(language)]}
        </h1>
        <p className="counts" {...ui}>
          <span>{t('editions.past')}</span>
          <PartialDate iso={published.iso} label={published[spoken]} />
        </p>
      </header>
      <Listed led>{stories}</Listed>
      <WaysOn label={t('editions.label')} ways={[...way('newer', newer), ...way('older', older)]} />
    </article>
  )
}
