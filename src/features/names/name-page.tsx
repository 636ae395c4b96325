import type { ReactNode } from 'react'
import type { Name } from '../../content/types.ts'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, partnerOf, sideOf } from '../../site/languages.ts'

interface NamePageProps {
  name: Name
  /** What the page is called. */
  title: string
  /** The stories that mention it, as a list, with how many there are. */
  stories: ReactNode
}

/** A name in both forms, who or what it is, and where it is mentioned. */
export function NamePage({ name: { name, kind, role, stories: mentioning }, title, stories }: NamePageProps) {
  const language = useLanguage()
  const side = sideOf(language)
  const partner = partnerOf(language)
  const t = useTranslator()
  const ui = useInterfaceProps()

  return (
    <article className="listing">
      <header>
        <p className="kicker" {...ui}>
          {t(`names.kind.${kind}`)}
        </p>
        <h1 tabIndex={-1} data-line="headline">
          {title}
        </h1>
        <p className="other-form" lang={LANGUAGE_TAGS[partner]}>
          {name[sideOf(partner)]}
        </p>
        <p className="standfirst" data-line="standfirst">
          {role[side]}
        </p>
      </header>
      <section aria-labelledby="stories">
        <h2 id="stories" data-line="" {...ui}>
          {t(mentioning.length === 0 ? 'names.none' : 'names.stories')}
        </h2>
        {stories}
      </section>
    </article>
  )
}
