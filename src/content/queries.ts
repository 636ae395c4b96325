import { QueryClient } from '@tanstack/react-query'
import type { Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import type { PageData } from './carried.ts'
import { contentQuery } from './content-query.ts'
import { ContentFailure } from './fetch-content.ts'

/** Facts that every page's head needs. */
export function siteQuery() {
  return contentQuery('site', contentPaths.site(), (schemas) => schemas.siteFile)
}

/** The front page apart from its lead story. */
export function editionQuery(script: Script) {
  return contentQuery('edition', contentPaths.edition(script), (schemas) => schemas.editionFile)
}

/** A story in both languages with its related cards. */
export function storyQuery(slug: string, script: Script) {
  return contentQuery('story', contentPaths.story(slug, script), (schemas) => schemas.storyFile)
}

/** A name in both forms with a page of the stories that mention it. */
export function nameQuery(id: string, script: Script, page = 1) {
  return contentQuery('name', contentPaths.name(id, script, page), (schemas) => schemas.nameFile)
}

/** A page beside the stories: about, privacy. */
export function pageQuery(slug: string, script: Script) {
  return contentQuery('page', contentPaths.page(slug, script), (schemas) => schemas.pageFile)
}

/** The licenses of all code that reaches a browser; they are the same in every language. */
export function licensesQuery() {
  return contentQuery('licenses', contentPaths.licenses(), (schemas) => schemas.licensesFile)
}

/** Stories that are kept beside those on the page, the latest: Back is instant that far, and memory does not grow. */
const KEPT_STORIES = 24

/* React Query forgets by time alone, and a quick reader is through fifty stories before that. */
function keepFewStories(queryClient: QueryClient): void {
  const cache = queryClient.getQueryCache()
  cache.subscribe(({ type }) => {
    if (type !== 'added') return
    const idle = cache.findAll({ queryKey: ['story'], type: 'inactive', fetchStatus: 'idle' })
    for (const query of idle.slice(0, -KEPT_STORIES)) cache.remove(query)
  })
}

/**
 * The cache of everything fetched during a visit, started with the data of a prerendered page.
 * Requests go out even where the browser believes to be offline, so that they fail in words instead of waiting
 * for ever; one silent second try hides a passing fault.
 */
export function createQueryClient(data: PageData = []): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && error instanceof ContentFailure && error.kind !== 'slow',
        retryDelay: 400,
      },
    },
  })
  for (const [key, file] of data) queryClient.setQueryData(key, file, { updatedAt: 0 })
  keepFewStories(queryClient)
  return queryClient
}
