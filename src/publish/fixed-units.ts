import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { App } from './app.ts'
import type { FilesInTurn, SiteFiles } from './content-files.ts'
import type { Entry } from './entries.ts'
import { longHash } from './hash.ts'
import { listFiles } from './list-folder.ts'
import { publishedImages } from './mark-generated.ts'
import type { Job } from './plan.ts'
import type { Seeds } from './read-seeds.ts'
import { robotsFiles } from './robots.ts'
import { listed, SITEMAP, sitemapFiles, type ListedPage } from './sitemap.ts'
import type { SocialImages } from './social-images.ts'

/** Files that are made without a worker, and a hash of all they are made from. */
export interface FixedUnit {
  id: string
  key: string
  make: () => Promise<SiteFiles> | FilesInTurn
}

/** A unit of files that are made already. */
export function ready(id: string, files: SiteFiles): FixedUnit {
  const parts = [...files].map(([address, body]) => `${address} ${longHash(body)}`)
  return { id, key: longHash(parts.join('\n')), make: () => Promise.resolve(files) }
}

/* What the pages carry in themselves, or what only the build reads. */
function isServed(address: string): boolean {
  return !address.startsWith('/.vite/') && basename(address) !== 'index.html' && !address.endsWith('.css')
}

async function appFiles({ client, startScript }: App): Promise<SiteFiles> {
  const files = new Map(startScript)
  for (const address of await listFiles(client))
    if (isServed(address)) files.set(address, await readFile(join(client, address)))
  return files
}

/** What the files of a site that no worker makes depend on. */
export interface Fixed {
  code: string
  app: App
  seeds: Seeds
  entries: readonly Entry[]
  jobs: readonly Job[]
  social: SocialImages
  news: SiteFiles
  isCompressed: boolean
}

function pagesIn(jobs: readonly Job[], entries: readonly Entry[]): ListedPage[] {
  const known = new Map(entries.map((entry) => [entry.slug, entry]))
  return jobs.flatMap(({ subject }) => (subject.kind === 'feeds' ? [] : listed(subject, (slug) => known.get(slug))))
}

/** The files of a site that no worker makes, in units that are as small as they can change alone. */
export function fixedUnits({ code, app, seeds, entries, jobs, social, news, isCompressed }: Fixed): FixedUnit[] {
  const { url, name } = seeds.site
  const pages = pagesIn(jobs, entries)
  const images = publishedImages(seeds.images, entries)
  const units: FixedUnit[] = [
    { id: 'app', key: app.key, make: () => appFiles(app) },
    { id: 'icons', key: JSON.stringify(name), make: async () => (await import('./icons.ts')).iconFiles({ name }) },
    {
      id: 'sitemap',
      key: [url, ...pages.map(({ path, lastmod }) => `${path} ${lastmod ?? ''}`)].join('\n'),
      make: () => sitemapFiles(pages, url),
    },
    ...images.map(({ src, read }) => ({
      id: `image ${src}`,
      key: src,
      make: async () => new Map([[src, await read()]]),
    })),
    ...[...social.files].map(([src, body]) => ready(`social ${src}`, new Map([[src, body]]))),
    ready('robots', robotsFiles(url, [SITEMAP, ...news.keys()])),
    ...(news.size > 0 ? [ready('news', news)] : []),
  ]
  return units.map(({ id, key, make }) => ({ id, key: longHash(JSON.stringify([code, isCompressed, key])), make }))
}
