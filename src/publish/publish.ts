import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadStrings } from '../i18n/i18n.ts'
import { contentFiles } from './content-files.ts'
import { documentHead } from './document-head.ts'
import { readSeeds } from './read-seeds.ts'
import type { Prerenderer, RenderedPage } from './rendered-page.ts'
import { shapeScripts } from './shape.ts'
import { sitePages } from './site-pages.ts'
import { withStartScript } from './start-script.ts'

/** Folders of one publication. */
export interface PublishFolders {
  /** What the publisher wrote. */
  seeds: string
  /** The app as Vite built it, with `client` and `server` in it. */
  app: string
  /** Where the site goes; replaced only when the new one is complete. */
  out: string
}

function loadPrerenderer(app: string): Promise<Prerenderer> {
  return import(pathToFileURL(join(app, 'server/prerender.js')).href)
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

/**
 * Publishes seeds as a complete static site.
 * @returns the number of pages
 * @throws {SeedProblems} if the seeds cannot be published
 */
export async function publish({ seeds: seedsFolder, app, out }: PublishFolders): Promise<number> {
  const seeds = await readSeeds(seedsFolder)
  await loadStrings('zh-hant')
  const content = shapeScripts(seeds)
  const { renderPage } = await loadPrerenderer(app)
  const client = join(app, 'client')
  const { shell, files } = await withStartScript(await readFile(join(client, 'index.html'), 'utf8'), client)

  const next = `${out}.next`
  await rm(next, { recursive: true, force: true })
  await cp(client, next, {
    recursive: true,
    filter: (path) => !['index.html', '.vite'].includes(basename(path)) && !path.endsWith('.css'),
  })
  for (const [path, body] of [...files, ...contentFiles(seeds, content)]) await write(next, path, body)
  let count = 0
  for (const sitePage of sitePages(content)) {
    const { path, file, status, data } = sitePage
    const page = await renderPage(path, data)
    if (page.status !== status) throw new Error(`${path} was rendered with status ${page.status} instead of ${status}`)
    const more = documentHead(sitePage, content, (language) => `/social/${language}.png`)
    await write(next, file, fill(shell, page, more))
    count += 1
  }
  await rm(out, { recursive: true, force: true })
  await rename(next, out)
  return count
}
