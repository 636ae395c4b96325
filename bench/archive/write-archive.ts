import { writeFileSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namesFor } from './names.ts'
import { LONG_SHAPE, SHAPE_COUNT, slugAt, storyAt } from './story.ts'

/** An archive to be written. */
export interface ArchiveOptions {
  stories: number
  /** Where the seeds go; what was there is removed. */
  out: string
  /** Another number makes another archive of the same kind. */
  seed?: number
  /** Also writes two earlier editions. */
  editions?: boolean
  /** Seeds that the site, its pages, terms and images are copied from. */
  base?: string
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/* An edition of the newest stories before a place; the long story among them leads it. */
function editionBefore(end: number, title: { zh: string; en: string }, slugOf: (index: number) => string) {
  const indexes = Array.from({ length: Math.min(SHAPE_COUNT, end) }, (_, back) => end - 1 - back)
  const lead = indexes.find((index) => index % SHAPE_COUNT === LONG_SHAPE) ?? end - 1
  return {
    title,
    lead: slugOf(lead),
    stories: [lead, ...indexes.filter((index) => index !== lead)].map((index) => slugOf(index)),
  }
}

/**
 * Writes the seeds of an archive of any size, story by story, in the sizes of the real edition; the same options
 * always write the same bytes.
 */
export async function writeArchive({ stories, out, seed = 1, editions = false, base = 'seeds' }: ArchiveOptions) {
  if (!Number.isInteger(stories) || stories < 1) throw new Error(`an archive of ${stories} stories; ask for 1 or more`)
  await rm(out, { recursive: true, force: true })
  await mkdir(join(out, 'stories'), { recursive: true })
  for (const kept of ['site.json', 'terms.json', 'pages', 'images']) {
    await cp(join(base, kept), join(out, kept), { recursive: true })
  }
  const names = namesFor(stories)
  const slugOf = (index: number) => slugAt(index, seed, names)
  await writeFile(join(out, 'names.json'), asJson(names))
  const current = editionBefore(stories, { zh: '水边的城市', en: 'Cities by the water' }, slugOf)
  await writeFile(join(out, 'edition.json'), asJson({ $schema: '../schemas/edition.json', ...current }))
  if (editions) {
    await mkdir(join(out, 'editions'))
    for (const [back, published, title] of [
      [1, '2025-11-30', { zh: '水边的城市：十一月', en: 'Cities by the water: November' }],
      [2, '2025-10-31', { zh: '水边的城市：十月', en: 'Cities by the water: October' }],
    ] as const) {
      const end = stories - back * SHAPE_COUNT
      if (end < 1) continue
      const earlier = { ...editionBefore(end, title, slugOf), published }
      await writeFile(join(out, 'editions', `${published}.json`), asJson(earlier))
    }
  }
  // One after another, and without a promise for each: nothing else is to be done meanwhile, and memory stays flat.
  for (let index = 0; index < stories; index += 1) {
    const story = storyAt(index, stories, seed, names)
    writeFileSync(join(out, 'stories', `${story.slug}.json`), asJson(story))
  }
}
