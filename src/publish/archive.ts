import type { Archive, ArchiveMonth, EditionLink, Name, StoryCard, StorySeed } from '../content/types.ts'
import { layOutList, monthOf, type ArchiveLayout, type ListEntry } from './archive-pages.ts'
import { dateLabel } from './date-labels.ts'

type CardOf = (slug: string) => StoryCard

/** What of a story decides its place in lists. */
export function listEntry({ slug, published, headline }: StorySeed): ListEntry {
  return { slug, published, zh: headline.zh !== undefined, en: headline.en !== undefined }
}

/** The index of the archive: the newest stories, and every month with its counts. */
export function archiveIndex({ counts, latest, months }: ArchiveLayout, cardOf: CardOf): Archive {
  return {
    counts,
    latest: latest.map(({ month, slugs }) => ({ date: dateLabel(month), stories: slugs.map(cardOf) })),
    months: months.map(({ month, counts: { both, zh, en } }) => [month, both, zh, en]),
  }
}

/**
 * The pages of the months, by their keys.
 * @param editions every edition, in the order of their links
 */
export function archiveMonths(
  { pages }: ArchiveLayout,
  cardOf: CardOf,
  editions: readonly EditionLink[],
): Map<string, ArchiveMonth> {
  return new Map(
    pages.map(({ key, month, page, pages: count, counts, newer, older, slugs }) => [
      key,
      {
        date: dateLabel(month),
        page,
        pages: count,
        counts,
        newer: newer === undefined ? undefined : dateLabel(newer),
        older: older === undefined ? undefined : dateLabel(older),
        editions: editions.filter(({ published }) => published && monthOf(published.iso) === month),
        stories: slugs.map(cardOf),
      },
    ]),
  )
}

/** The pages of a name, by their keys. */
export function namePages(
  name: Omit<Name, 'stories' | 'page' | 'pages' | 'counts'>,
  mentioning: readonly ListEntry[],
  cardOf: CardOf,
): [key: string, page: Name][] {
  return layOutList(name.id, mentioning).map(({ key, page, pages, counts, slugs }) => [
    key,
    { ...name, page, pages, counts, stories: slugs.map(cardOf) },
  ])
}
