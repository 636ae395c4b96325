import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import { ContentFailure, fetchContent } from './fetch-content.ts'

/** Facts that every page's head needs. */
export function siteQuery() {
  return queryOptions({
    queryKey: ['site'],
    queryFn: ({ signal }) => fetchContent(contentPaths.site(), (schemas) => schemas.siteFile, signal),
    staleTime: 'static',
  })
}

/** The front page apart from its lead story. */
export function editionQuery(script: Script) {
  return queryOptions({
    queryKey: ['edition', script],
    queryFn: ({ signal }) => fetchContent(contentPaths.edition(script), (schemas) => schemas.editionFile, signal),
    staleTime: 'static',
  })
}

/** A story in both languages with its related cards. */
export function storyQuery(slug: string, script: Script) {
  return queryOptions({
    queryKey: ['story', slug, script],
    queryFn: ({ signal }) => fetchContent(contentPaths.story(slug, script), (schemas) => schemas.storyFile, signal),
    staleTime: 'static',
  })
}

/** A name in both forms with a page of the stories that mention it. */
export function nameQuery(id: string, script: Script, page = 1) {
  return queryOptions({
    queryKey: ['name', id, page, script],
    queryFn: ({ signal }) => fetchContent(contentPaths.name(id, script, page), (schemas) => schemas.nameFile, signal),
    staleTime: 'static',
  })
}

/** A page beside the stories: about, privacy. */
export function pageQuery(slug: string, script: Script) {
  return queryOptions({
    queryKey: ['page', slug, script],
    queryFn: ({ signal }) => fetchContent(contentPaths.page(slug, script), (schemas) => schemas.pageFile, signal),
    staleTime: 'static',
  })
}

/** The licenses of all code that reaches a browser; they are the same in every language. */
export function licensesQuery() {
  return queryOptions({
    queryKey: ['licenses'],
    queryFn: ({ signal }) => fetchContent(contentPaths.licenses(), (schemas) => schemas.licensesFile, signal),
    staleTime: 'static',
  })
}

/** Id of the element in which a prerendered page carries its state, as JSON, after all that a reader sees. */
export const CARRIED_ID = 'carried'

/** Queries' keys and data, as a prerendered page carries them. */
export type CarriedData = [key: readonly unknown[], data: object | undefined][]

/** The state of a prerendered page. */
export interface Carried {
  /** The path that the markup was made for. */
  path: string
  /** Set on a 404 page: whether it stands in for the whole page or for the part below the frame. */
  missing?: 'site' | 'page'
  data: CarriedData
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
 * The cache of everything fetched during a visit, started with the data a prerendered page carries.
 * Requests go out even where the browser believes to be offline, so that they fail in words instead of waiting
 * for ever; one silent second try hides a passing fault.
 */
export function createQueryClient(carried: CarriedData = []): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && error instanceof ContentFailure && error.kind !== 'slow',
        retryDelay: 400,
      },
    },
  })
  for (const [key, data] of carried) queryClient.setQueryData(key, data, { updatedAt: 0 })
  keepFewStories(queryClient)
  return queryClient
}
