import { editionQuery, nameQuery, pageQuery, siteQuery, storyQuery, type CarriedData } from '../content/queries.ts'
import { LANGUAGES, scriptsFor, type Language, type Script } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import type { Content, ContentByScript } from './shape.ts'

/** A page to prerender: its path, where it lies, and the data it carries. */
export interface SitePage {
  path: string
  /** File within the published folder. */
  file: string
  status: 200 | 404
  data: CarriedData
}

function page(path: string, data: CarriedData): SitePage {
  return { path, file: `${path.slice(1)}index.html`, status: 200, data }
}

function notFoundPage(folder: string, data: CarriedData): SitePage {
  return { path: `${folder}404/`, file: `${folder.slice(1)}404.html`, status: 404, data }
}

function* pagesIn(language: Language, content: ContentByScript): Iterable<SitePage> {
  const { site, edition, stories, names } = content.hans
  const shared: CarriedData = [[siteQuery().queryKey, site]]
  /* A page carries what its loader would fetch: its content in every script a switch may ask for. */
  function carry(dataIn: (content: Content, script: Script) => CarriedData): CarriedData {
    return [...shared, ...scriptsFor(language).flatMap((script) => dataIn(content[script], script))]
  }

  yield notFoundPage(paths.edition(language), shared)
  yield page(
    paths.edition(language),
    carry((own, script) => [
      [editionQuery(script).queryKey, own.edition],
      [storyQuery(edition.lead, script).queryKey, own.stories.get(edition.lead)],
    ]),
  )
  for (const slug of stories.keys()) {
    const data = carry((own, script) => [[storyQuery(slug, script).queryKey, own.stories.get(slug)]])
    yield page(paths.story(language, slug), data)
  }
  for (const id of names.keys()) {
    const data = carry((own, script) => [[nameQuery(id, script).queryKey, own.names.get(id)]])
    yield page(paths.name(language, id), data)
  }
  for (const slug of ['about', 'privacy'] as const) {
    const data = carry((own, script) => [[pageQuery(slug, script).queryKey, own.pages.get(slug)]])
    yield page(paths[slug](language), data)
  }
}

/** Every page of the site in every language. */
export function* sitePages(content: ContentByScript): Iterable<SitePage> {
  const shared: CarriedData = [[siteQuery().queryKey, content.hans.site]]
  yield page(paths.root(), shared)
  yield notFoundPage(paths.root(), shared)
  for (const language of LANGUAGES) yield* pagesIn(language, content)
}
