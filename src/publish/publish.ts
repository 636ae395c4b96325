import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadStrings } from '../i18n/i18n.ts'
import { compressFiles } from './compress.ts'
import { contentFiles, type SiteFiles } from './content-files.ts'
import { documentHead } from './document-head.ts'
import { feedFiles } from './feeds.ts'
import { hostFiles } from './hosting/host-files.ts'
import { agreeOn, type AgreedPolicy, type PolicyFacts } from './hosting/policy.ts'
import { iconFiles } from './icons.ts'
import { listFiles } from './list-folder.ts'
import { readLicenses } from './read-licenses.ts'
import { readSeeds } from './read-seeds.ts'
import type { Prerenderer, RenderedPage } from './rendered-page.ts'
import { robotsFiles } from './robots.ts'
import { shapeScripts } from './shape.ts'
import { sitePages, type SitePage } from './site-pages.ts'
import { sitemapFiles } from './sitemap.ts'
import { socialImages } from './social-images.ts'
import { withStartScript } from './start-script.ts'

/** Folders of one publication. */
export interface PublishFolders {
  /** What the publisher wrote. */
  seeds: string
  /** The app as Vite built it, with `client` and `server` in it. */
  app: string
  /** Where the site goes; replaced only when the new one is complete. */
  out: string
  /** Where configuration for one's own server goes; without it the site is neither configured nor compressed for hosts. */
  hosting?: string
}

/** Preview images that are drawn already, by what is on them. */
const SOCIAL_CACHE = 'build/cache/social'

function loadPrerenderer(app: string): Promise<Prerenderer> {
  return import(pathToFileURL(join(app, 'server/prerender.js')).href)
}

/* Fixed by whoever wants two builds to be the same (reproducible-builds.org). */
function buildTime(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
}

function fill(shell: string, { head, body, lang }: RenderedPage, more: string): string {
  return shell
    .replace('<html lang="en">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => head + more)
    .replace('<div id="root"></div>', () => body)
}

async function write(folder: string, path: string, content: string | Buffer): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function writeAll(folder: string, ...all: SiteFiles[]): Promise<void> {
  for (const files of all) for (const [path, body] of files) await write(folder, path, body)
}

/* The app's own files apart from what the pages carry in themselves. */
async function copyApp(client: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(client, folder, {
    recursive: true,
    filter: (path) => !['index.html', '.vite'].includes(basename(path)) && !path.endsWith('.css'),
  })
}

type Render = (page: SitePage) => Promise<string>

async function writePages(folder: string, pages: Iterable<SitePage>, render: Render) {
  let count = 0
  let policy: AgreedPolicy | undefined
  for (const page of pages) {
    const html = await render(page)
    policy = agreeOn(policy, page.file, html)
    await write(folder, page.file, html)
    count += 1
  }
  return { count, policy: policy?.facts ?? { scripts: [], styles: [] } }
}

async function prepareForHosts(site: string, hosting: string, facts: PolicyFacts): Promise<void> {
  const addresses = await listFiles(site)
  const { published, server } = hostFiles(facts, addresses)
  await compressFiles(site, addresses)
  await writeAll(site, published)
  await writeAll(hosting, server)
}

/**
 * Publishes seeds as a complete static site.
 * @returns the number of pages, and what the publisher should know although nothing is wrong
 * @throws {SeedProblems} if the seeds cannot be published
 */
export async function publish({ seeds: seedsFolder, app, out, hosting }: PublishFolders) {
  const seeds = await readSeeds(seedsFolder)
  await loadStrings('zh-hant')
  const content = shapeScripts(seeds)
  const client = join(app, 'client')
  const licenses = await readLicenses(client)
  const { renderPage } = await loadPrerenderer(app)
  const { shell, files } = await withStartScript(await readFile(join(client, 'index.html'), 'utf8'), client)
  const social = await socialImages(content, seeds.edition.stories, SOCIAL_CACHE)

  async function render(page: SitePage): Promise<string> {
    const rendered = await renderPage(page.path, page.data)
    const { status } = rendered
    if (status !== page.status) throw new Error(`${page.path} was rendered with status ${status}, not ${page.status}`)
    return fill(shell, rendered, documentHead(page, content, social.srcFor))
  }

  const next = `${out}.next`
  await copyApp(client, next)
  const maps = await sitemapFiles(sitePages(content, licenses), content, buildTime())
  const generated = [contentFiles(seeds, content, licenses), feedFiles(content), maps, robotsFiles(content, maps)]
  await writeAll(next, files, ...generated, social.files, await iconFiles(seeds.site))
  const { count, policy } = await writePages(next, sitePages(content, licenses), render)
  if (hosting !== undefined) await prepareForHosts(next, hosting, policy)
  await rm(out, { recursive: true, force: true })
  await rename(next, out)
  return { count, notices: social.notices }
}
