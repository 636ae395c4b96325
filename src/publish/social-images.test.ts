import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { LANGUAGES } from '../site/languages.ts'
import { LIGHT } from './light-colors.ts'
import type { SocialImage } from './page-facts.ts'
import { shapeScripts } from './shape.ts'
import { previewFrom } from './previews.ts'
import { socialImages, type SocialImages } from './social-images.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'

let folder = ''
let images: SocialImages

/* Of the two stories only one is in the edition. */
const EDITION: Change = { file: 'edition.json', field: 'stories', value: ['harbor'] }

async function drawn(cache: string, ...changes: Change[]): Promise<SocialImages> {
  const seeds = await seedsWith(EDITION, ...changes)
  return socialImages(shapeScripts(seeds), seeds.edition.stories, join(folder, cache))
}

function fileOf({ files, previews }: SocialImages, ...page: Parameters<SocialImage>): Buffer {
  return Buffer.from(files.get(previewFrom(previews)(...page)) ?? '')
}

async function sourceOf(file: Buffer): Promise<string | undefined> {
  const { xmpAsString } = await sharp(file).metadata()
  return /digitalsourcetype\/(\w+)/.exec(xmpAsString ?? '')?.[1]
}

/* How many pixels of the line below the headline are in the colour of the words that say an AI wrote it. */
async function accentIn(file: Buffer): Promise<number> {
  const { data } = await sharp(file)
    .extract({ left: 72, top: 530, width: 400, height: 80 })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = Array.from({ length: data.length / 3 }, (_, index) => data.subarray(index * 3, index * 3 + 3))
  const [red = 0, green = 0, blue = 0] = Buffer.from(LIGHT.accent.slice(1), 'hex')
  return pixels.filter(([r = 0, g = 0, b = 0]) => Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 24)
    .length
}

beforeAll(async () => {
  await loadStrings('zh-hant')
  folder = await mkdtemp(join(tmpdir(), 'duidu-social-'))
  images = await drawn('cache')
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

test.each(LANGUAGES)('in %s a story of the edition has an image, and everything else shares one', async (language) => {
  const srcFor = previewFrom(images.previews)
  const [story, archived, other] = [srcFor(language, 'harbor'), srcFor(language, 'lighthouse'), srcFor(language)]

  expect(story).toMatch(new RegExp(`^/social/${language}/harbor\\.[\\w-]{8}\\.png$`))
  expect(other).toMatch(new RegExp(`^/social/${language}\\.[\\w-]{8}\\.png$`))
  expect(archived).toBe(other)
  for (const slug of ['harbor', undefined]) {
    const { format, width, height, isPalette } = await sharp(fileOf(images, language, slug)).metadata()
    expect({ format, width, height, isPalette }).toEqual({ format: 'png', width: 1200, height: 630, isPalette: true })
  }
  expect(images.files.size).toBe(2 * LANGUAGES.length)
  expect(images.notices).toEqual([])
})

test('a second run, with nothing to take from, draws the same bytes', async () => {
  expect((await drawn('other')).files).toEqual(images.files)
}, 60_000)

test('a second build takes what it drew before', async () => {
  await drawn('taken')
  const cache = join(folder, 'taken')
  for (const name of await readdir(cache)) await writeFile(join(cache, name), `from ${name}`)

  for (const [, file] of (await drawn('taken')).files) expect(String(file)).toMatch(/^from [\da-f]{64}\.png$/)
}, 60_000)

test('what an AI wrote or translated says so, in that language', async () => {
  const person = { kind: 'person', name: { zh: '某人', en: 'Someone' } }
  const file = 'stories/harbor.json'
  const byPerson: Change = { file, field: 'byline', value: person }
  const languages = { kind: 'translation', from: 'en', by: { kind: 'ai' } }
  const written = await drawn('cache', byPerson)
  const translated = await drawn('cache', byPerson, { file, field: 'languages', value: languages })

  for (const [drawing, language, source] of [
    [images, 'zh', 'compositeWithTrainedAlgorithmicMedia'],
    [images, 'en', 'compositeWithTrainedAlgorithmicMedia'],
    [written, 'zh', undefined],
    [translated, 'zh-hant', 'compositeWithTrainedAlgorithmicMedia'],
    [translated, 'en', undefined],
  ] as const) {
    const png = fileOf(drawing, language, 'harbor')
    expect(await sourceOf(png)).toBe(source)
    expect((await accentIn(png)) > 100).toBe(source !== undefined)
  }
}, 60_000)

test('a character that no font has is reported with its story, which then shares the image of its language', async () => {
  const file = 'stories/harbor.json'
  const { notices, previews } = await drawn('cache', { file, field: 'headline.zh', value: '港口𪚥开放' })
  const srcFor = previewFrom(previews)

  expect(notices).toEqual([
    expect.stringContaining('zh/harbor: no font has “𪚥”'),
    expect.stringContaining('zh-hant/harbor'),
  ])
  expect(srcFor('zh', 'harbor')).toBe(srcFor('zh'))
  expect(srcFor('en', 'harbor')).toBe(previewFrom(images.previews)('en', 'harbor'))
}, 60_000)

test('a story that lacks a language shows the headline it has', async () => {
  const file = 'stories/harbor.json'
  const { previews, notices } = await drawn(
    'cache',
    { file, field: 'headline.zh', value: undefined },
    { file, field: 'standfirst', value: [{ en: 'The light is on.' }] },
    { file, field: 'body', value: [[{ en: 'The sea is calm.' }]] },
  )
  const srcFor = previewFrom(previews)

  expect(notices).toEqual([])
  expect(srcFor('zh', 'harbor')).not.toBe(srcFor('zh'))
  expect(srcFor('en', 'harbor')).toBe(previewFrom(images.previews)('en', 'harbor'))
}, 60_000)

test('a page in a language without preview images is a fault of the cache, and says so', () => {
  expect(() => previewFrom(new Map())('zh', 'harbor')).toThrow('no preview image for pages in zh; remove build/cache')
})

test('the colours are the light ones of the pages', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8')

  for (const [name, color] of Object.entries(LIGHT)) expect(tokens).toContain(`--color-${name}: light-dark(${color},`)
})
