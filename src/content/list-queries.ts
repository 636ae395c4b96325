import type { Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import { contentQuery } from './content-query.ts'

/* Apart from the other queries, so that pages with no use for these do not bring them. */

/** The index of all stories. */
export function archiveQuery(script: Script) {
  return contentQuery('archive', contentPaths.archive(script), (schemas) => schemas.archiveFile)
}

/** A page of the stories of a month. */
export function archiveMonthQuery(month: string, page: number, script: Script) {
  return contentQuery('month', contentPaths.archiveMonth(month, page, script), (schemas) => schemas.archiveMonthFile)
}

/** An earlier edition. */
export function pastEditionQuery(id: string, script: Script) {
  return contentQuery('past edition', contentPaths.pastEdition(id, script), (schemas) => schemas.pastEditionFile)
}
