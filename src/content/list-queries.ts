import { queryOptions } from '@tanstack/react-query'
import type { Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import { fetchContent } from './fetch-content.ts'

/* Apart from the other queries, so that pages with no use for these do not bring them. */

/** The index of all stories. */
export function archiveQuery(script: Script) {
  return queryOptions({
    queryKey: ['archive', script],
    queryFn: ({ signal }) => fetchContent(contentPaths.archive(script), (schemas) => schemas.archiveFile, signal),
    staleTime: 'static',
  })
}

/** A page of the stories of a month. */
export function archiveMonthQuery(month: string, page: number, script: Script) {
  return queryOptions({
    queryKey: ['archive', month, page, script],
    queryFn: ({ signal }) =>
      fetchContent(contentPaths.archiveMonth(month, page, script), (schemas) => schemas.archiveMonthFile, signal),
    staleTime: 'static',
  })
}

/** An earlier edition. */
export function pastEditionQuery(id: string, script: Script) {
  return queryOptions({
    queryKey: ['past-edition', id, script],
    queryFn: ({ signal }) =>
      fetchContent(contentPaths.pastEdition(id, script), (schemas) => schemas.pastEditionFile, signal),
    staleTime: 'static',
  })
}
