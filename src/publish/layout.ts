import { layOutArchive, layOutList, newestFirst, type ArchiveLayout, type ListPage } from './archive-pages.ts'
import type { Entry } from './entries.ts'
import { FEED_LIMIT } from './feed-stories.ts'
import type { Seeds } from './read-seeds.ts'
import { relater, type Related } from './relate.ts'

/** Which stories stand where, by slug, derived from what the archive knows of them without their texts. */
export interface Layout {
  /** All stories, the newest first. */
  newest: readonly Entry[]
  related: (slug: string) => readonly Related[]
  archive: ArchiveLayout
  /** The pages of every name. */
  names: readonly { id: string; page: ListPage }[]
  /** The stories that feeds carry: what stands on the front page however old it is, then the newest. */
  forFeeds: readonly string[]
  /** Stories of the edition that neither lead it nor stand beside the lead. */
  more: readonly string[]
}

/**
 * Lays out an archive.
 * @param related what a story is related to, where that is known already
 */
export function layOut(
  entries: readonly Entry[],
  { names, edition }: Pick<Seeds, 'names' | 'edition'>,
  related: Layout['related'] = relater(entries, names),
): Layout {
  const newest = entries.toSorted(newestFirst)
  const mentioning = new Map<string, Entry[]>(names.map(({ id }) => [id, []]))
  for (const entry of newest) for (const id of entry.names) mentioning.get(id)?.push(entry)
  const shown = new Set([edition.lead, ...related(edition.lead).map(({ slug }) => slug)])
  const more = edition.stories.filter((slug) => !shown.has(slug))
  const forFeeds = [...new Set([...shown, ...more, ...newest.slice(0, FEED_LIMIT).map(({ slug }) => slug)])]
  return {
    newest,
    related,
    archive: layOutArchive(newest),
    names: [...mentioning].flatMap(([id, own]) => layOutList(id, own).map((page) => ({ id, page }))),
    forFeeds: forFeeds.slice(0, FEED_LIMIT),
    more,
  }
}
