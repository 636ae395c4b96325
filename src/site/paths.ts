import { isLanguage, LANGUAGES, type Language, type Script } from './languages.ts'

/* The first page of a list has the address of the list. */
function paged(list: string, page: number, end: string): string {
  return page > 1 ? `${list}/${page}${end}` : list + end
}

/** Every address of the site; all of them end in a slash, as the published folders do. */
export const paths = {
  root: () => '/',
  edition: (language: Language) => `/${language}/`,
  story: (language: Language, slug: string) => `/${language}/stories/${slug}/`,
  stories: (language: Language) => `/${language}/stories/`,
  archive: (language: Language, month: string, page = 1) => paged(`/${language}/archive/${month}`, page, '/'),
  pastEdition: (language: Language, id: string) => `/${language}/editions/${id}/`,
  name: (language: Language, id: string, page = 1) => paged(`/${language}/names/${id}`, page, '/'),
  about: (language: Language) => `/${language}/about/`,
  privacy: (language: Language) => `/${language}/privacy/`,
  licenses: (language: Language) => `/${language}/licenses/`,
}

const FOLDERS = { hans: '/content', hant: '/content/zh-hant' } as const satisfies Record<Script, string>

/** Where the published data lies; one file carries both languages, so a language switch asks for nothing. */
export const contentPaths = {
  site: () => '/content/site.json',
  licenses: () => '/content/licenses.json',
  edition: (script: Script) => `${FOLDERS[script]}/edition.json`,
  story: (slug: string, script: Script) => `${FOLDERS[script]}/stories/${encodeURIComponent(slug)}.json`,
  archive: (script: Script) => `${FOLDERS[script]}/archive/index.json`,
  archiveMonth: (month: string, page: number, script: Script) =>
    paged(`${FOLDERS[script]}/archive/${encodeURIComponent(month)}`, page, '.json'),
  pastEdition: (id: string, script: Script) => `${FOLDERS[script]}/editions/${encodeURIComponent(id)}.json`,
  name: (id: string, script: Script, page = 1) =>
    paged(`${FOLDERS[script]}/names/${encodeURIComponent(id)}`, page, '.json'),
  page: (slug: string, script: Script) => `${FOLDERS[script]}/pages/${slug}.json`,
}

/** Where the stories of a language can be subscribed to, by format. */
export const feedPaths = {
  rss: (language: Language) => `/${language}/feed.xml`,
  atom: (language: Language) => `/${language}/atom.xml`,
  json: (language: Language) => `/${language}/feed.json`,
}

/** Address patterns of the route table, beside the functions that fill them. */
export const routePatterns = {
  language: ':language',
  story: 'stories/:slug',
  stories: 'stories',
  archive: 'archive/:month/:page?',
  pastEdition: 'editions/:id',
  name: 'names/:id/:page?',
  about: 'about',
  privacy: 'privacy',
  licenses: 'licenses',
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

/** What a page is apart from its language: two addresses with the same page differ in language or view alone. */
export function pageOf({ pathname }: Pick<Address, 'pathname'>): string {
  const segments = pathname.split('/').filter(Boolean)
  return (isLanguage(segments[0]) ? segments.slice(1) : segments).join('/')
}

/** The absolute address of a page in every language, for canonical and `hreflang` links. */
export function alternatesOf(origin: string, address: Address): { language: Language; href: string }[] {
  return LANGUAGES.map((language) => ({
    language,
    href: new URL(inLanguage(address, language).pathname, origin).href,
  }))
}
