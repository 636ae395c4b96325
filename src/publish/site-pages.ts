import { editionQuery, pageQuery, siteQuery, storyQuery, type CarriedData } from '../content/queries.ts'
import { LANGUAGES } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import type { Content } from './shape.ts'

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

/** Every page of the site in every language. */
export function* sitePages({ site, edition, stories, pages }: Content): Iterable<SitePage> {
  const shared: CarriedData = [[siteQuery().queryKey, site]]
  yield page(paths.root(), shared)
  yield notFoundPage(paths.root(), shared)
  for (const language of LANGUAGES) {
    const lead: CarriedData = [
      [editionQuery().queryKey, edition],
      [storyQuery(edition.lead).queryKey, stories.get(edition.lead)],
    ]
    yield page(paths.edition(language), [...shared, ...lead])
    yield notFoundPage(paths.edition(language), shared)
    for (const [slug, story] of stories) {
      yield page(paths.story(language, slug), [...shared, [storyQuery(slug).queryKey, story]])
    }
    for (const slug of ['about', 'privacy'] as const) {
      yield page(paths[slug](language), [...shared, [pageQuery(slug).queryKey, pages.get(slug)]])
    }
  }
}
