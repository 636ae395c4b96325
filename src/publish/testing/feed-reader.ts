import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Language } from '../../site/languages.ts'
import { feedPaths } from '../../site/paths.ts'
import type { SiteFiles } from '../content-files.ts'
import { textsAt } from './valid-xml.ts'

/** A story as a reader of feeds gets it. */
export interface ReadStory {
  id: string | undefined
  title: string | undefined
  summary: string | undefined
  html: string
  authors: (string | undefined)[]
  categories: (string | undefined)[]
  published: string | undefined
}

/** The file of a feed as text. */
export function feedText(files: SiteFiles, format: keyof typeof feedPaths, language: Language): string {
  return String(files.get(feedPaths[format](language)))
}

const READERS = {
  rss: (text: string): ReadStory[] =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      // RSS takes HTML there.
      summary: textsAt(`<p>${item.description}</p>`, '/p')[0],
      html: item.content?.encoded ?? '',
      authors: item.dc?.creators ?? [],
      categories: (item.categories ?? []).map(({ name }) => name),
      published: item.pubDate,
    })),
  atom: (text: string): ReadStory[] =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      summary: entry.summary?.value,
      html: entry.content?.value ?? '',
      authors: (entry.authors ?? []).map(({ name }) => name),
      categories: (entry.categories ?? []).map(({ term }) => term),
      published: entry.published,
    })),
  json: (text: string): ReadStory[] =>
    (parseJsonFeed(text).items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      summary: item.summary,
      html: item.content_html ?? '',
      authors: (item.authors ?? []).map(({ name }) => name),
      categories: item.tags ?? [],
      published: item.date_published,
    })),
}

/** The formats a feed is published in. */
export const FORMATS = ['rss', 'atom', 'json'] as const

/** The stories of a feed, read by a parser of that format. */
export function readFeed(files: SiteFiles, format: keyof typeof feedPaths, language: Language): ReadStory[] {
  return READERS[format](feedText(files, format, language))
}
