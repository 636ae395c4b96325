import type { Archive, ArchiveMonth, EditionLink, MentionedName, Name, StoryCard } from '../content/types.ts'
import { monthOf, type IndexLayout, type ListPage, type MonthPage } from './archive-pages.ts'
import { dateLabel } from './date-labels.ts'

/** Finds the card of a story that a list has. */
export type CardOf = (slug: string) => StoryCard

/** The index of the archive: the newest stories, and every month with its counts. */
export function archiveIndex({ counts, latest, months }: IndexLayout, cardOf: CardOf): Archive {
  return {
    counts,
    latest: latest.map(({ month, slugs }) => ({ date: dateLabel(month), stories: slugs.map(cardOf) })),
    months: months.map(({ month, counts: { both, zh, en } }) => [month, both, zh, en]),
  }
}

/**
 * A page of a month.
 * @param editions every edition, in the order of their links
 */
export function archiveMonth(
  { month, page, pages, counts, newer, older, slugs }: MonthPage,
  cardOf: CardOf,
  editions: readonly EditionLink[],
): ArchiveMonth {
  return {
    date: dateLabel(month),
    page,
    pages,
    counts,
    newer: newer === undefined ? undefined : dateLabel(newer),
    older: older === undefined ? undefined : dateLabel(older),
    editions: editions.filter(({ published }) => published && monthOf(published.iso) === month),
    stories: slugs.map(cardOf),
  }
}

/** A page of a name. */
export function namePage(name: MentionedName, { page, pages, counts, slugs }: ListPage, cardOf: CardOf): Name {
  return { ...name, page, pages, counts, stories: slugs.map(cardOf) }
}
