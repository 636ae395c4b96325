import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeeds } from '../../src/publish/read-seeds.ts'
import { namesFor } from './names.ts'
import { storyAt } from './story.ts'
import { writeArchive } from './write-archive.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duidu-archive-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, stories: number, seed: number): Promise<Map<string, string>> {
  const out = join(folder, name)
  await writeArchive({ stories, out, seed })
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.json')).toSorted()
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const)))
}

test('writes the same bytes for the same options, and others for another seed', async () => {
  const first = await written('first', 40, 1)

  expect(await written('again', 40, 1)).toEqual(first)
  expect(await written('other', 40, 2)).not.toEqual(first)
})

test.each([1, 2, 10, 300])('writes %i stories that can be published', async (stories) => {
  const out = join(folder, 'valid')
  await writeArchive({ stories, out })
  const seeds = await readSeeds(out)

  expect(seeds.stories.size).toBe(stories)
  expect(seeds.edition.stories).toHaveLength(Math.min(8, stories))
})

const MANY = 4000
const names = namesFor(MANY)
const stories = Array.from({ length: MANY }, (_, index) => storyAt(index, MANY, 1, names))

test('gives every story a headline and a slug of its own', () => {
  expect(new Set(stories.map(({ headline }) => headline.zh ?? headline.en)).size).toBe(MANY)
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(MANY)
})

test('writes the same text into small and large archives', () => {
  for (const index of [0, 7, 99]) {
    const small = storyAt(index, 100, 1, namesFor(100))

    expect(stories[index]).toMatchObject({ slug: small.slug, headline: small.headline, body: small.body })
  }
})

test('is as long and as bilingual as the real edition, with one story in ten in one language alone', async () => {
  const real = (await readdir('seeds/stories')).map((name) => readFile(join('seeds/stories', name), 'utf8'))
  const realLength = (await Promise.all(real)).reduce((sum, text) => sum + text.length, 0) / real.length
  const length = stories.reduce((sum, story) => sum + JSON.stringify(story, undefined, 2).length, 0) / MANY
  const alone = stories.filter(({ headline }) => headline.zh === undefined || headline.en === undefined)

  expect(length / realLength).toBeGreaterThan(0.8)
  expect(length / realLength).toBeLessThan(1.25)
  expect(alone.length / MANY).toBeCloseTo(0.1, 1)
})

test('leaves no gap of a template open', () => {
  expect(JSON.stringify(stories)).not.toMatch(/\{\w+\}|undefined/)
})
