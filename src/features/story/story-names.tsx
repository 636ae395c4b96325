import type { MentionedName } from '../../content/types.ts'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { LANGUAGE_TAGS, partnerOf, sideOf } from '../../site/languages.ts'
import { paths } from '../../site/paths.ts'
import { PageLink } from '../../site/page-link.tsx'

/** The names that occur in the story, each with its form in the other language and a page of its own. */
export function StoryNames({ names }: { names: MentionedName[] }) {
  const language = useLanguage()
  const partner = partnerOf(language)
  const t = useTranslator()
  const ui = useInterfaceProps()
  if (names.length === 0) return null

  return (
    <Part as="section" isBelow aria-labelledby="names" className="story-section">
      <h2 id="names" data-line="" {...ui}>
        {t('names.heading')}
      </h2>
      <dl className="names">
        {names.map(({ id, name, role }, index) => (
          <div key={id} data-line={`name-${index}`}>
            <dt>
              <PageLink to={paths.name(language, id)}>{name[sideOf(language)]}</PageLink>
              <span lang={LANGUAGE_TAGS[partner]} className="other-form">
                {name[sideOf(partner)]}
              </span>
            </dt>
            <dd>{role[sideOf(language)]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
