import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadStrings } from '../i18n/i18n.ts'
import { compressFiles } from './compress.ts'
import { contentFiles } from './content-files.ts'
import { hostFiles } from './hosting/host-files.ts'
import { agreeOn, type AgreedPolicy, type PolicyFacts } from './hosting/policy.ts'
import { listFiles } from './list-folder.ts'
import { readSeeds } from './read-seeds.ts'
import type { Prerenderer, RenderedPage } from './rendered-page.ts'
import { shapeScripts } from './shape.ts'
import { sitePages } from './site-pages.ts'

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

function loadPrerenderer(app: string): Promise<Prerenderer> {
  return import(pathToFileURL(join(app, 'server/prerender.js')).href)
}

function fill(shell: string, { head, body, lang }: RenderedPage): string {
  return shell
    .replace('<html lang="en">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => body)
}

async function write(folder: string, path: string, content: string | Buffer): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function prepareForHosts(site: string, hosting: string, facts: PolicyFacts): Promise<void> {
  const addresses = await listFiles(site)
  const { published, server } = hostFiles(facts, addresses)
  await compressFiles(site, addresses)
  for (const [path, body] of published) await write(site, path, body)
  for (const [path, body] of server) await write(hosting, path, body)
}

/**
 * Publishes seeds as a complete static site.
 * @returns the number of pages
 * @throws {SeedProblems} if the seeds cannot be published
 */
export async function publish({ seeds: seedsFolder, app, out, hosting }: PublishFolders): Promise<number> {
  const seeds = await readSeeds(seedsFolder)
  await loadStrings('zh-hant')
  const content = shapeScripts(seeds)
  const { renderPage } = await loadPrerenderer(app)
  const client = join(app, 'client')
  const shell = await readFile(join(client, 'index.html'), 'utf8')

  const next = `${out}.next`
  await rm(next, { recursive: true, force: true })
  await cp(client, next, {
    recursive: true,
    filter: (path) => !['index.html', '.vite'].includes(basename(path)) && !path.endsWith('.css'),
  })
  for (const [path, body] of contentFiles(seeds, content)) await write(next, path, body)
  let count = 0
  let policy: AgreedPolicy | undefined
  for (const { path, file, status, data } of sitePages(content)) {
    const page = await renderPage(path, data)
    if (page.status !== status) throw new Error(`${path} was rendered with status ${page.status} instead of ${status}`)
    const html = fill(shell, page)
    policy = agreeOn(policy, file, html)
    await write(next, file, html)
    count += 1
  }
  if (hosting !== undefined && policy !== undefined) await prepareForHosts(next, hosting, policy.facts)
  await rm(out, { recursive: true, force: true })
  await rename(next, out)
  return count
}
