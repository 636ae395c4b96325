import { DEFAULT_LANGUAGE, LANGUAGE_TAGS, type Language } from './languages.ts'
import { alternatesOf, type Address } from './paths.ts'

interface PageMetaProps {
  title: string
  description: string
  /** The language of the page; none for a page that serves every language. */
  language?: Language
  address: Address
  /** Where the site is served from, such as `https://news.example`. */
  origin: string
  /** Path of the version for readers of any other language; by default the page in the default language. */
  anyLanguage?: string
}

/** What search engines and the window's title bar are told about a page; React moves it into the head. */
export function PageMeta({ title, description, language, address, origin, anyLanguage }: PageMetaProps) {
  const alternates = alternatesOf(origin, address)
  const hrefIn = (wanted: Language) => alternates.find((alternate) => alternate.language === wanted)?.href
  const neutral = anyLanguage === undefined ? hrefIn(DEFAULT_LANGUAGE) : new URL(anyLanguage, origin).href
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={language ? hrefIn(language) : neutral} />
      {alternates.map((alternate) => (
        <link
          key={alternate.language}
          rel="alternate"
          hrefLang={LANGUAGE_TAGS[alternate.language]}
          href={alternate.href}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={neutral} />
    </>
  )
}
