import type { SiteFiles } from './content-files.ts'
import type { ContentByScript } from './shape.ts'
import { NEWS_SITEMAP, SITEMAP } from './sitemap.ts'

/** Lets every crawler in, and tells it which of the sitemaps there are. */
export function robotsFiles({ hans }: ContentByScript, maps: SiteFiles): SiteFiles {
  const lines = [SITEMAP, NEWS_SITEMAP]
    .filter((path) => maps.has(path))
    .map((path) => `Sitemap: ${new URL(path, hans.site.url).href}`)
  return new Map([['/robots.txt', ['User-agent: *', 'Allow: /', '', ...lines, ''].join('\n')]])
}
