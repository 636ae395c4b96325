import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { siteFile, storyFile } from '../src/content/published.ts'
import { compressFiles } from '../src/publish/compress.ts'
import { listen } from '../src/publish/preview/listen.ts'
import { siteHandler } from '../src/publish/preview/site-handler.ts'
import { contentPaths, paths } from '../src/site/paths.ts'
import { plainPage } from './plain-page.ts'

/* Comments and indentation do not travel, as they do not from a build. */
async function plainStyle(): Promise<string> {
  const css = await readFile(join(import.meta.dirname, 'plain-page.css'), 'utf8')
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .trim()
}

async function readJson(site: string, address: string): Promise<unknown> {
  return JSON.parse(await readFile(join(site, address), 'utf8'))
}

/**
 * Makes the plain pages of stories, with the images of the published site, compressed as that is.
 * @param published folder of a site that is published for hosts
 */
export async function makePlainSite(published: string, folder: string, slugs: readonly string[]): Promise<void> {
  const style = await plainStyle()
  const site = siteFile.parse(await readJson(published, contentPaths.site()))
  const pages = await Promise.all(
    slugs.map(async (slug) => {
      const story = storyFile.parse(await readJson(published, contentPaths.story(slug, 'hans')))
      return [`${paths.story('zh', slug)}index.html`, plainPage(story, site, style)] as const
    }),
  )
  // The server reads its security policy off the front door.
  const door = ['/index.html', `<!doctype html><title>Plain</title><style>${style}</style>`] as const
  for (const [address, html] of [...pages, door]) {
    await mkdir(dirname(join(folder, address)), { recursive: true })
    await writeFile(join(folder, address), html)
  }
  for (const address of ['images', 'seal.svg', 'favicon.svg', contentPaths.site()]) {
    await cp(join(published, address), join(folder, address), { recursive: true })
  }
  await compressFiles(
    folder,
    pages.map(([address]) => address),
  )
}

/** Serves a folder with the project’s own server while something is done there. */
export async function whileServed<Result>(folder: string, act: (origin: string) => Promise<Result>): Promise<Result> {
  const { origin, close } = await listen(createServer(siteHandler(folder)))
  try {
    return await act(origin)
  } finally {
    close()
  }
}
