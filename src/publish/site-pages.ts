import { editionQuery, licensesQuery, nameQuery, pageQuery, siteQuery, storyQuery } from '../content/queries.ts'
import type { PageData } from '../content/carried.ts'
import type { ContentKey } from '../content/content-query.ts'
import { archiveMonthQuery, archiveQuery, pastEditionQuery } from '../content/list-queries.ts'
import type { Licenses } from '../content/types.ts'
import { LANGUAGES, scriptsFor, type Language, type Script } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import type { Content, ContentByScript } from './content.ts'
import { siteFacts } from './shape.ts'

/** What a page is about; what comes in pages, by its key. */
export type Subject =
  | { kind: 'front door' | 'edition' | 'archive' | 'missing' }
  | { kind: 'story'; slug: string }
  | { kind: 'name' | 'month'; key: string }
  | { kind: 'past edition'; id: string }
  | { kind: 'page'; slug: 'about' | 'privacy' | 'licenses' }

/** A page to prerender: its path, where it lies, what it is about, and the content it shows. */
export interface SitePage {
  path: string
  /** None for a page outside every language. */
  language: Language | undefined
  subject: Subject
  /** File within the published folder. */
  file: string
  status: 200 | 404
  data: PageData
}

function pageAt(path: string, language: Language | undefined, subject: Subject, data: PageData): SitePage {
  return { path, language, subject, file: `${path.slice(1)}index.html`, status: 200, data }
}

function notFoundPage(folder: string, language: Language | undefined, data: PageData): SitePage {
  const file = `${folder.slice(1)}404.html`
  return { path: `${folder}404/`, language, subject: { kind: 'missing' }, file, status: 404, data }
}

/** The list and the number that the key of a list page is made of. */
export function numbered(key: string): [list: string, page: number] {
  const [list = '', page = '1'] = key.split('/')
  return [list, Number(page)]
}

/** The content about a subject in one script, by the files that hold it; what is the same in every script is in one. */
export function dataAbout(subject: Subject, content: Content, script: Script, licenses: Licenses): PageData {
  switch (subject.kind) {
    case 'edition':
      return [[editionQuery(script).queryKey, content.edition]]
    case 'story':
      return [[storyQuery(subject.slug, script).queryKey, content.stories.get(subject.slug)]]
    case 'archive':
      return [[archiveQuery(script).queryKey, content.archive]]
    case 'month':
      return [[archiveMonthQuery(...numbered(subject.key), script).queryKey, content.months.get(subject.key)]]
    case 'past edition':
      return [[pastEditionQuery(subject.id, script).queryKey, content.editions.get(subject.id)]]
    case 'name': {
      const [id, number] = numbered(subject.key)
      return [[nameQuery(id, script, number).queryKey, content.names.get(subject.key)]]
    }
    case 'page':
      if (subject.slug === 'licenses') return script === 'hans' ? [[licensesQuery().queryKey, licenses]] : []
      return [[pageQuery(subject.slug, script).queryKey, content.pages.get(subject.slug)]]
    case 'front door':
    case 'missing':
      break
  }
  return []
}

/* A page shows what its loader would fetch: its content in every script that a switch may ask for. */
function dataShown(subject: Subject, content: Content, script: Script, licenses: Licenses): PageData {
  const own = dataAbout(subject, content, script, licenses)
  if (subject.kind !== 'edition') return own
  return [...own, ...dataAbout({ kind: 'story', slug: content.edition.lead }, content, script, licenses)]
}

/** The facts of the site, which every page shows. */
export function sharedData(content: ContentByScript): PageData[number] {
  return [siteQuery().queryKey, siteFacts(content)]
}

const [SITE] = siteQuery().queryKey

/** Whether a page carries data itself, where that is short and in every page; all other data stays a file. */
export function isInPage([kind]: ContentKey): boolean {
  return kind === SITE
}

function pathOf(subject: Subject, language: Language): string {
  switch (subject.kind) {
    case 'story':
      return paths.story(language, subject.slug)
    case 'archive':
      return paths.stories(language)
    case 'month':
      return paths.archive(language, ...numbered(subject.key))
    case 'past edition':
      return paths.pastEdition(language, subject.id)
    case 'name':
      return paths.name(language, ...numbered(subject.key))
    case 'page':
      return paths[subject.slug](language)
    case 'edition':
    case 'front door':
    case 'missing':
      break
  }
  return paths.edition(language)
}

/** Where a subject has pages: one in each language, or one outside of all. */
export function pathsOf(subject: Subject): string[] {
  if (subject.kind === 'front door') return [paths.root()]
  return LANGUAGES.map((language) => pathOf(subject, language))
}

/** The pages about a subject, in each language or outside of all. */
export function pagesAbout(subject: Subject, content: ContentByScript, licenses: Licenses = []): SitePage[] {
  const shared = [sharedData(content)]
  if (subject.kind === 'front door') return [pageAt(paths.root(), undefined, subject, shared)]
  if (subject.kind === 'missing') {
    const inside = LANGUAGES.map((language) => notFoundPage(paths.edition(language), language, shared))
    return [notFoundPage(paths.root(), undefined, shared), ...inside]
  }
  return LANGUAGES.map((language) => {
    const data = scriptsFor(language).flatMap((script) => dataShown(subject, content[script], script, licenses))
    return pageAt(pathOf(subject, language), language, subject, [...shared, ...data])
  })
}

/** What every site has a page about. */
export const FIXED_SUBJECTS: readonly Subject[] = [
  { kind: 'front door' },
  { kind: 'missing' },
  { kind: 'edition' },
  { kind: 'archive' },
  { kind: 'page', slug: 'about' },
  { kind: 'page', slug: 'privacy' },
  { kind: 'page', slug: 'licenses' },
]

/** What the pages of a site are about. */
export function* subjectsOf({ stories, names, months, editions }: Content): Iterable<Subject> {
  yield* FIXED_SUBJECTS
  for (const slug of stories.keys()) yield { kind: 'story', slug }
  for (const key of months.keys()) yield { kind: 'month', key }
  for (const id of editions.keys()) yield { kind: 'past edition', id }
  for (const key of names.keys()) yield { kind: 'name', key }
}

/**
 * Every page of the site in every language.
 * @param licenses those of the built app; none where nothing was built
 */
export function* sitePages(content: ContentByScript, licenses: Licenses = []): Iterable<SitePage> {
  for (const subject of subjectsOf(content.hans)) yield* pagesAbout(subject, content, licenses)
}
