import { translator } from '../../i18n/i18n.ts'
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../../site/languages.ts'
import { Link } from '../../site/link.tsx'
import { paths } from '../../site/paths.ts'

interface NeutralPageProps {
  title: (language: Language) => string
  message: 'choose' | 'notFound' | 'crash'
}

/** A page outside every language says the same in each of them and leads to each edition. */
export function NeutralPage({ title, message }: NeutralPageProps) {
  return (
    <main id="story" className="page neutral">
      <img src="/seal.svg" alt="" width="64" height="64" />
      <h1>
        {LANGUAGES.map((language) => (
          <span key={language} lang={LANGUAGE_TAGS[language]}>
            {title(language)}
          </span>
        ))}
      </h1>
      {LANGUAGES.map((language) => (
        <section key={language} lang={LANGUAGE_TAGS[language]}>
          <p className="standfirst">{translator(language)(`${message}.body`)}</p>
          <Link to={{ pathname: paths.edition(language) }} hrefLang={LANGUAGE_TAGS[language]} className="button">
            {translator(language)(`${message}.go`)}
          </Link>
        </section>
      ))}
    </main>
  )
}
