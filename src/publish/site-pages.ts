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

function* pagesIn(language: Language, content: ContentByScript, licenses: Licenses): Iterable<SitePage> {
  const { edition, stories, names } = content.hans
  const shared: CarriedData = [[siteQuery().queryKey, siteFacts(content)]]
  /* A page carries what its loader would fetch: its content in every script a switch may ask for. */
  function carry(dataIn: (content: Content, script: Script) => CarriedData): CarriedData {
    return [...shared, ...scriptsFor(language).flatMap((script) => dataIn(content[script], script))]
  }

  yield notFoundPage(paths.edition(language), language, shared)
  yield page(
    paths.edition(language),
    language,
    { kind: 'edition' },
    carry((own, script) => [
      [editionQuery(script).queryKey, own.edition],
      [storyQuery(edition.lead, script).queryKey, own.stories.get(edition.lead)],
    ]),
  )
  for (const slug of stories.keys()) {
    const data = carry((own, script) => [[storyQuery(slug, script).queryKey, own.stories.get(slug)]])
    yield page(paths.story(language, slug), language, { kind: 'story', slug }, data)
  }
  for (const id of names.keys()) {
    const data = carry((own, script) => [[nameQuery(id, script).queryKey, own.names.get(id)]])
    yield page(paths.name(language, id), language, { kind: 'name', id }, data)
  }
  for (const slug of ['about', 'privacy'] as const) {
    const data = carry((own, script) => [[pageQuery(slug, script).queryKey, own.pages.get(slug)]])
    yield page(paths[slug](language), language, { kind: 'page', slug }, data)
  }
  yield page(paths.licenses(language), language, { kind: 'page', slug: 'licenses' }, [
    ...shared,
    [licensesQuery().queryKey, licenses],
  ])
}

/**
 * Every page of the site in every language.
 * @param licenses those of the built app; none where nothing was built
 */
export function* sitePages(content: ContentByScript, licenses: Licenses = []): Iterable<SitePage> {
  const shared: CarriedData = [[siteQuery().queryKey, siteFacts(content)]]
  yield page(paths.root(), undefined, { kind: 'front door' }, shared)
  yield notFoundPage(paths.root(), undefined, shared)
  for (const language of LANGUAGES) yield* pagesIn(language, content, licenses)
}
