import { isLanguage, type Language } from './languages.ts'

/** Every address of the site; all of them end in a slash, as the published folders do. */
export const paths = {
  root: () => '/',
  edition: (language: Language) => `/${language}/`,
  story: (language: Language, slug: string) => `/${language}/stories/${slug}/`,
  about: (language: Language) => `/${language}/about/`,
  privacy: (language: Language) => `/${language}/privacy/`,
}

/** Where the published data lies; one file carries both languages, so a language switch asks for nothing. */
export const contentPaths = {
  site: () => '/content/site.json',
  edition: () => '/content/edition.json',
  story: (slug: string) => `/content/stories/${encodeURIComponent(slug)}.json`,
  page: (slug: string) => `/content/pages/${slug}.json`,
}

/** Address patterns of the route table, beside the functions that fill them. */
export const routePatterns = {
  language: ':language',
  story: 'stories/:slug',
  about: 'about',
  privacy: 'privacy',
}

/** The parts of an address that the router hands out. */
export interface Address {
  pathname: string
  search: string
  hash: string
}

/**
 * The same page, view and paragraph in another language.
 * An address outside every language leads to that language's edition.
 */
export function inLanguage({ pathname, search, hash }: Address, language: Language): Address {
  const [first, ...rest] = pathname.split('/').filter(Boolean)
  if (!isLanguage(first)) return { pathname: paths.edition(language), search: '', hash: '' }
  return { pathname: `/${[language, ...rest].join('/')}/`, search, hash }
}

/** What a page is apart from its language: two addresses with the same page differ in language alone. */
export function pageOf({ pathname }: Pick<Address, 'pathname'>): string {
  const segments = pathname.split('/').filter(Boolean)
  return (isLanguage(segments[0]) ? segments.slice(1) : segments).join('/')
}

/** The absolute address of a page in every language, for canonical and `hreflang` links. */
export function alternatesOf(origin: string, address: Address): Record<Language, string> {
  const absolute = (language: Language) => new URL(inLanguage(address, language).pathname, origin).href
  return { zh: absolute('zh'), en: absolute('en') }
}
