import type { SiteFiles } from './content-files.ts'

/** Lets every crawler in, and tells it which sitemaps there are. */
export function robotsFiles(origin: string, sitemaps: readonly string[]): SiteFiles {
  const lines = sitemaps.map((path) => `Sitemap: ${new URL(path, origin).href}`)
  return new Map([['/robots.txt', ['User-agent: *', 'Allow: /', '', ...lines, ''].join('\n')]])
}
