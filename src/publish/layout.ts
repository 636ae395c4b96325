import type { Entry } from './entries.ts'
import { FEED_LIMIT } from './feed-stories.ts'
import type { Seeds } from './read-seeds.ts'
import { relater, type Related } from './relate.ts'

/** Which stories stand where, by slug, derived from what the archive knows of them without their texts. */
export interface Layout {
  /** All stories, the newest first. */
  newest: readonly Entry[]
  related: (slug: string) => Related[]
  /** The stories that mention a name, the newest first. */
  mentioning: (id: string) => readonly string[]
  /** The stories that feeds carry: what stands on the front page however old it is, then the newest. */
  forFeeds: readonly string[]
  /** Stories of the edition that neither lead it nor stand beside the lead. */
  more: readonly string[]
}

/** Sorts the newest first, by date as far as it is known, then by slug. */
export function newestFirst(a: Pick<Entry, 'published' | 'slug'>, b: Pick<Entry, 'published' | 'slug'>): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** Lays out an archive. */
export function layOut(entries: Iterable<Entry>, { names, edition }: Pick<Seeds, 'names' | 'edition'>): Layout {
  const newest = Array.from(entries).toSorted(newestFirst)
  const mentioning = new Map<string, string[]>(names.map(({ id }) => [id, []]))
  for (const { slug, names: ids } of newest) for (const id of ids) mentioning.get(id)?.push(slug)
  const related = relater(newest, names)
  const shown = new Set([edition.lead, ...related(edition.lead).map(({ slug }) => slug)])
  const more = edition.stories.filter((slug) => !shown.has(slug))
  const forFeeds = [...new Set([...shown, ...more, ...newest.slice(0, FEED_LIMIT).map(({ slug }) => slug)])]
  return {
    newest,
    related,
    forFeeds: forFeeds.slice(0, FEED_LIMIT),
    mentioning: (id) => mentioning.get(id) ?? [],
    more,
  }
}
