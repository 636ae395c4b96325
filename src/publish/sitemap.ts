import { Readable } from 'node:stream'
import type { SitemapItemLoose } from 'sitemap'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../site/languages.ts'
import { alternatesOf, paths } from '../site/paths.ts'
import type { FilesInTurn, SiteFiles } from './content-files.ts'
import { knownDay } from './known-dates.ts'
import { newsItems } from './news-sitemap.ts'
import type { ContentByScript } from './content.ts'
import { pathsOf, type Subject } from './site-pages.ts'

/** Where search engines look for the pages of the site, and for its news. */
export const SITEMAP = '/sitemap.xml'
export const NEWS_SITEMAP = '/news-sitemap.xml'

/** How many pages one file may list (sitemaps.org). */
const LIMIT = 50_000

const WITHOUT_NAMESPACES = { news: false, xhtml: false, image: false, video: false }

/** A page for search engines. */
export interface ListedPage {
  path: string
  /** Whether readers of other languages are led to the front door from it, elsewhere to the default language. */
  isFront: boolean
  /** When it last changed in substance, if at least the day is known. */
  lastmod: string | undefined
}

/** The pages about a subject as sitemaps list them, in each language; none of what leads nowhere. */
export function listed(subject: Subject, entryOf: (slug: string) => Dates | undefined): ListedPage[] {
  if (subject.kind === 'missing') return []
  const isFront = subject.kind === 'front door' || subject.kind === 'edition'
  const dates = subject.kind === 'story' ? entryOf(subject.slug) : undefined
  const lastmod = dates && knownDay({ iso: dates.modified ?? dates.published })
  return pathsOf(subject).map((path) => ({ path, isFront, lastmod }))
}

interface Dates {
  published: string
  modified?: string | undefined
}

function sitemapItem({ path, isFront, lastmod }: ListedPage, origin: string): SitemapItemLoose {
  const links = alternatesOf(origin, { pathname: path, search: '', hash: '' })
  const anyLanguage = isFront
    ? new URL(paths.root(), origin).href
    : (links.find(({ language }) => language === DEFAULT_LANGUAGE)?.href ?? origin)
  return {
    url: new URL(path, origin).href,
    lastmod,
    links: [
      ...links.map(({ language, href }) => ({ lang: LANGUAGE_TAGS[language], url: href })),
      { lang: 'x-default', url: anyLanguage },
    ],
  }
}

async function written(items: Iterable<SitemapItemLoose>, namespaces: { news?: true; xhtml?: true }): Promise<string> {
  const { ErrorLevel, SitemapStream, streamToPromise } = await import('sitemap')
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns: { ...WITHOUT_NAMESPACES, ...namespaces } })
  const xml = await streamToPromise(Readable.from(items).pipe(stream))
  // The library makes every day a moment, which claims more than is known.
  return xml.toString().replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>')
}

/** Every page of the site for search engines, with its versions in other languages; one file at a time. */
export async function* sitemapFiles(pages: readonly ListedPage[], origin: string, limit = LIMIT): FilesInTurn {
  const addresses: string[] = []
  for (let start = 0; start < pages.length; start += limit) {
    const items = Iterator.from(pages.slice(start, start + limit)).map((page) => sitemapItem(page, origin))
    const address = pages.length <= limit ? SITEMAP : `/sitemap-${addresses.length + 1}.xml`
    yield [address, await written(items, { xhtml: true })]
    addresses.push(new URL(address, origin).href)
  }
  if (addresses.length <= 1) return
  const { ErrorLevel, SitemapIndexStream, streamToPromise } = await import('sitemap')
  const index = Readable.from(addresses).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW }))
  yield [SITEMAP, (await streamToPromise(index)).toString()]
}

/** If there are any, the stories of the last two days before a moment, for news search. */
export async function newsFiles(content: ContentByScript, now: Date): Promise<SiteFiles> {
  const news = newsItems(content, now)
  return new Map(news.length > 0 ? [[NEWS_SITEMAP, await written(news, { news: true })]] : [])
}
