import type { MentionedName } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGES, LANGUAGE_TAGS } from '../../site/languages.ts'

/** The names that occur in the story, each with its form in the other language. */
export function StoryNames({ names }: { names: MentionedName[] }) {
  const language = useLanguage()
  const t = useTranslator()
  if (names.length === 0) return null

  return (
    <section aria-labelledby="names" className="story-section">
      <h2 id="names" data-line="names">
        {t('names.heading')}
      </h2>
      <dl className="names">
        {names.map(({ id, name, role }) => (
          <div key={id} data-line={`name-${id}`}>
            <dt>
              <span>{name[language]}</span>
              {LANGUAGES.filter((other) => other !== language).map((other) => (
                <span key={other} lang={LANGUAGE_TAGS[other]} className="other-form">
                  {name[other]}
                </span>
              ))}
            </dt>
            <dd>{role[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
