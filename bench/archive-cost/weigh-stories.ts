import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { contentPaths, paths } from '../../src/site/paths.ts'

/** Size of a file, as it is and as it travels. */
export interface Weight {
  raw: number
  brotli: number
}

/** What stories weigh, on average. */
export interface StoryWeights {
  html: Weight
  data: Weight
}

async function weightOf(file: string): Promise<Weight> {
  const body = await readFile(file)
  // As the publisher compresses pages.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return { raw: body.length, brotli: brotliCompressSync(body, { params }).length }
}

async function meanOf(files: readonly string[]): Promise<Weight> {
  if (files.length === 0) throw new Error('there is no page of these stories; publish the archive first')
  const weights = await Promise.all(files.map(weightOf))
  const mean = (of: (weight: Weight) => number) => weights.reduce((sum, weight) => sum + of(weight), 0) / weights.length
  return { raw: mean(({ raw }) => raw), brotli: mean(({ brotli }) => brotli) }
}

/** The pages that stories have in either language; some exist in one alone. */
export function pagesOf(site: string, slugs: readonly string[]): string[] {
  return slugs
    .flatMap((slug) => (['zh', 'en'] as const).map((language) => paths.story(language, slug)))
    .filter((path) => existsSync(join(site, path, 'index.html')))
}

/** Weighs the pages and the data of stories in a published site. */
export async function weighStories(site: string, slugs: readonly string[]): Promise<StoryWeights> {
  return {
    html: await meanOf(pagesOf(site, slugs).map((path) => join(site, path, 'index.html'))),
    data: await meanOf(slugs.map((slug) => join(site, contentPaths.story(slug, 'hans')))),
  }
}
