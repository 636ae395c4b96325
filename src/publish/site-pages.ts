import {
  editionQuery,
  licensesQuery,
  nameQuery,
  pageQuery,
  siteQuery,
  storyQuery,
  type CarriedData,
} from '../content/queries.ts'
import type { Licenses } from '../content/types.ts'
import { LANGUAGES, scriptsFor, type Language, type Script } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import { siteFacts, type Content, type ContentByScript } from './shape.ts'

/** What a page is about. */
export type Subject =
  | { kind: 'front door' | 'edition' | 'missing' }
  | { kind: 'story'; slug: string }
  | { kind: 'name'; id: string }
  | { kind: 'page'; slug: 'about' | 'privacy' | 'licenses' }

/** A page to prerender: its path, where it lies, what it is about, and the data it carries. */
export interface SitePage {
  path: string
  /** None for a page outside every language. */
  language: Language | undefined
  subject: Subject
  /** File within the published folder. */
  file: string
  status: 200 | 404
  data: CarriedData
}

function page(path: string, language: Language | undefined, subject: Subject, data: CarriedData): SitePage {
  return { path, language, subject, file: `${path.slice(1)}index.html`, status: 200, data }
}

function notFoundPage(folder: string, language: Language | undefined, data: CarriedData): SitePage {
  const file = `${folder.slice(1)}404.html`
  return { path: `${folder}404/`, language, subject: { kind: 'missing' }, file, status: 404, data }
}

/* A page carries what its loader would fetch: its content in every script that a switch may ask for. */
function dataOf(subject: Subject, content: Content, script: Script, licenses: Licenses): CarriedData {
  switch (subject.kind) {
    case 'edition': {
      const { lead } = content.edition
      return [
        [editionQuery(script).queryKey, content.edition],
        [storyQuery(lead, script).queryKey, content.stories.get(lead)],
      ]
    }
    case 'story':
      return [[storyQuery(subject.slug, script).queryKey, content.stories.get(subject.slug)]]
    case 'name':
      return [[nameQuery(subject.id, script).queryKey, content.names.get(subject.id)]]
    case 'page':
      // What is the same in every script is carried once.
      if (subject.slug === 'licenses') return script === 'hans' ? [[licensesQuery().queryKey, licenses]] : []
      return [[pageQuery(subject.slug, script).queryKey, content.pages.get(subject.slug)]]
    case 'front door':
    case 'missing':
      break
  }
  return []
}

function pathOf(subject: Subject, language: Language): string {
  switch (subject.kind) {
    case 'story':
      return paths.story(language, subject.slug)
    case 'name':
      return paths.name(language, subject.id)
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
  const shared: CarriedData = [[siteQuery().queryKey, siteFacts(content)]]
  if (subject.kind === 'front door') return [page(paths.root(), undefined, subject, shared)]
  if (subject.kind === 'missing') {
    const inside = LANGUAGES.map((language) => notFoundPage(paths.edition(language), language, shared))
    return [notFoundPage(paths.root(), undefined, shared), ...inside]
  }
  return LANGUAGES.map((language) => {
    const data = scriptsFor(language).flatMap((script) => dataOf(subject, content[script], script, licenses))
    return page(pathOf(subject, language), language, subject, [...shared, ...data])
  })
}

/** What the pages of a site are about, stories and names apart. */
export const FIXED_SUBJECTS: readonly Subject[] = [
  { kind: 'front door' },
  { kind: 'missing' },
  { kind: 'edition' },
  { kind: 'page', slug: 'about' },
  { kind: 'page', slug: 'privacy' },
  { kind: 'page', slug: 'licenses' },
]

/** What the pages of a site are about. */
export function* subjectsOf({ stories, names }: Pick<Content, 'stories' | 'names'>): Iterable<Subject> {
  yield* FIXED_SUBJECTS
  for (const slug of stories.keys()) yield { kind: 'story', slug }
  for (const id of names.keys()) yield { kind: 'name', id }
}

/**
 * Every page of the site in every language.
 * @param licenses those of the built app; none where nothing was built
 */
export function* sitePages(content: ContentByScript, licenses: Licenses = []): Iterable<SitePage> {
  for (const subject of subjectsOf(content.hans)) yield* pagesAbout(subject, content, licenses)
}
