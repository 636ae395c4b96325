import { Readable } from 'node:stream'
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../site/languages.ts'
import { alternatesOf, paths } from '../site/paths.ts'
import type { SiteFiles } from './content-files.ts'
import { knownDay } from './known-dates.ts'
import { newsItems } from './news-sitemap.ts'
import type { Content, ContentByScript } from './shape.ts'
import type { SitePage, Subject } from './site-pages.ts'

/** Where search engines look for the pages of the site, and for its news. */
export const SITEMAP = '/sitemap.xml'
export const NEWS_SITEMAP = '/news-sitemap.xml'

/** How many pages one file may list (sitemaps.org). */
const LIMIT = 50_000

const WITHOUT_NAMESPACES = { news: false, xhtml: false, image: false, video: false }

function lastChange(subject: Subject, { stories }: Content): string | undefined {
  const story = subject.kind === 'story' ? stories.get(subject.slug) : undefined
  return story && knownDay(story.modified ?? story.published)
}

function sitemapItem({ path, subject }: SitePage, content: Content): SitemapItemLoose {
  const { url: origin } = content.site
  const links = alternatesOf(origin, { pathname: path, search: '', hash: '' })
  // As on the page itself: readers of other languages are led to the front door, elsewhere to the default language.
  const anyLanguage =
    subject.kind === 'front door' || subject.kind === 'edition'
      ? new URL(paths.root(), origin).href
      : (links.find(({ language }) => language === DEFAULT_LANGUAGE)?.href ?? origin)
  return {
    url: new URL(path, origin).href,
    lastmod: lastChange(subject, content),
    links: [
      ...links.map(({ language, href }) => ({ lang: LANGUAGE_TAGS[language], url: href })),
      { lang: 'x-default', url: anyLanguage },
    ],
  }
}

async function written(items: readonly SitemapItemLoose[], namespaces: { news?: true; xhtml?: true }): Promise<string> {
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns: { ...WITHOUT_NAMESPACES, ...namespaces } })
  const xml = await streamToPromise(Readable.from(items).pipe(stream))
  // The library makes every day a moment, which claims more than is known.
  return xml.toString().replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>')
}

async function pageMaps(items: readonly SitemapItemLoose[], origin: string, limit: number): Promise<SiteFiles> {
  if (items.length <= limit) return new Map([[SITEMAP, await written(items, { xhtml: true })]])
  const files: SiteFiles = new Map()
  for (let start = 0; start < items.length; start += limit) {
    const part = items.slice(start, start + limit)
    files.set(`/sitemap-${files.size + 1}.xml`, await written(part, { xhtml: true }))
  }
  const addresses = Array.from(files.keys(), (path) => new URL(path, origin).href)
  const index = Readable.from(addresses).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW }))
  return files.set(SITEMAP, (await streamToPromise(index)).toString())
}

/**
 * Every page of the site for search engines, with its versions in other languages; and, if there are any, the stories
 * of the last two days for news search.
 */
export async function sitemapFiles(
  pages: Iterable<SitePage>,
  content: ContentByScript,
  now: Date,
  limit = LIMIT,
): Promise<SiteFiles> {
  const items: SitemapItemLoose[] = []
  for (const page of pages) if (page.status === 200) items.push(sitemapItem(page, content.hans))
  const files = await pageMaps(items, content.hans.site.url, limit)
  const news = newsItems(content, now)
  if (news.length > 0) files.set(NEWS_SITEMAP, await written(news, { news: true }))
  return files
}
