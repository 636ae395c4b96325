import { dateBounds } from '../content/dates.ts'
import type { Counts } from '../content/types.ts'

/** How many stories stand on one page of a list. */
export const PAGE_SIZE = 50

/** A story as far as finding its place in a list goes. */
export interface ListEntry {
  slug: string
  /** The partial date of the seed. */
  published: string
  /** Whether the story exists in Chinese. */
  zh: boolean
  /** Whether it exists in English. */
  en: boolean
}

/** One page of a list. */
export interface ListPage {
  /** What the page is known by: the name of the list and, from the second page on, its number, as in `2025-12/2`. */
  key: string
  page: number
  /** How many pages the list has. */
  pages: number
  /** Of the whole list. */
  counts: Counts
  slugs: string[]
}

/** One page of a month. */
export interface MonthPage extends ListPage {
  /** `2025-12`, or `2025` for stories of which no more is known. */
  month: string
  /** The months beside it that have stories. */
  newer: string | undefined
  older: string | undefined
}

/** What the index of the archive shows. */
export interface IndexLayout {
  counts: Counts
  /** The newest stories by their months. */
  latest: { month: string; slugs: string[] }[]
  /** Every month that has stories, the newest first. */
  months: { month: string; counts: Counts }[]
}

/** Which stories stand where. */
export interface ArchiveLayout {
  index: IndexLayout
  pages: MonthPage[]
}

/** The month that a partial date starts in, or its year where no more is known. */
export function monthOf(date: string): string {
  const start = date.slice(0, 'YYYY-MM'.length)
  // Sorting an archive asks this a million times.
  return start.includes('/') ? (dateBounds(start)[0] ?? '') : start
}

/** Orders texts, dates above all, from the last to the first. */
export function descending(a: string, b: string): number {
  if (a === b) return 0
  return a > b ? -1 : 1
}

/** Orders stories from the newest on; a year alone comes after its months, and stories of one date go by their slugs. */
export function newestFirst(a: Pick<ListEntry, 'slug' | 'published'>, b: typeof a): number {
  return (
    descending(monthOf(a.published), monthOf(b.published)) ||
    descending(a.published, b.published) ||
    descending(b.slug, a.slug)
  )
}

/** What a list page is known by. */
export function pageKey(list: string, page: number): string {
  return page === 1 ? list : `${list}/${page}`
}

function countsOf(entries: readonly ListEntry[]): Counts {
  const counts = { both: 0, zh: 0, en: 0 }
  for (const { zh, en } of entries) {
    if (zh && en) counts.both += 1
    else if (zh) counts.zh += 1
    else counts.en += 1
  }
  return counts
}

/** Lays a list of stories out in pages, the newest first; an empty list has one page too. */
export function layOutList(list: string, entries: readonly ListEntry[]): ListPage[] {
  const sorted = entries.toSorted(newestFirst)
  const counts = countsOf(entries)
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE))
  return Array.from({ length: pages }, (_, index) => ({
    key: pageKey(list, index + 1),
    page: index + 1,
    pages,
    counts,
    slugs: sorted.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map(({ slug }) => slug),
  }))
}

function byMonth(entries: Iterable<ListEntry>): [month: string, entries: ListEntry[]][] {
  const months = new Map<string, ListEntry[]>()
  for (const entry of entries) {
    const month = monthOf(entry.published)
    const known = months.get(month)
    if (known) known.push(entry)
    else months.set(month, [entry])
  }
  return [...months].toSorted(([a], [b]) => descending(a, b))
}

/** Lays the whole archive out: by month, and within a month in pages. */
export function layOutArchive(entries: readonly ListEntry[]): ArchiveLayout {
  const months = byMonth(entries)
  const newest = entries.toSorted(newestFirst).slice(0, PAGE_SIZE)
  return {
    index: {
      counts: countsOf(entries),
      latest: byMonth(newest).map(([month, own]) => ({ month, slugs: own.map(({ slug }) => slug) })),
      months: months.map(([month, own]) => ({ month, counts: countsOf(own) })),
    },
    pages: months.flatMap(([month, own], index) => {
      const beside = { newer: months[index - 1]?.[0], older: months[index + 1]?.[0] }
      return layOutList(month, own).map((page) => Object.assign(page, { month }, beside))
    }),
  }
}
