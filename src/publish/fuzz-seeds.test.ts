import * as fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { datePattern, isRealDate } from '../content/dates.ts'
import { storySeed } from '../content/schema.ts'
import { TEXT_RULES } from '../content/text-rules.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { dateLabel } from './date-labels.ts'
import { composed } from './decode-text.ts'
import { firstMentions, nameFinder } from './mentions.ts'
import { shapeScripts } from './shape.ts'
import { parseStrictly } from './scan-json.ts'
import { HOSTILE_TEXTS } from './testing/hostile-texts.ts'
import { mutated } from '../lib/testing/mutated.ts'
import { outcomeOf, soundJson } from './testing/seed-folder.ts'

/* One seed for all: a run is the same on every machine, and a failure can be had again. */
const FIXED = { seed: 20_261_125 }

/* A shared machine may take ten times as long as a laptop; what took the square of a text took longer still. */
vi.setConfig({ testTimeout: 120_000 })
const LONGEST = 20_000

beforeAll(() => loadStrings('zh-hant'))

/* Any text, and now and then a piece that is known to do harm. */
const harm = fc.constantFrom(
  ...'\u202E|\u2067|\u200D|\uFE0F|<a|<!--|</script|&amp;|\uD83D|$&|`|\u0301|é|한|𠮷|🏴'.split('|'),
)
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 }), harm))
  .map((pieces) => pieces.join(''))

test('a folder with any JSON for a story is published, or refused with a file and a remedy for each problem', async () => {
  const anyStory = fc.oneof(fc.jsonValue(), mutated(soundJson('stories/harbor.json')))
  await fc.assert(
    fc.asyncProperty(anyStory, async (value) => {
      const { problems } = await outcomeOf({ file: 'stories/harbor.json', value: JSON.stringify(value) })
      for (const { file, message } of problems) {
        expect(file).toMatch(/^seeds\//)
        expect(message.length).toBeGreaterThan(10)
      }
    }),
    { ...FIXED, numRuns: 250 },
  )
})

test.each(['names.json', 'site.json', 'edition.json', 'pages/about.json'])(
  'a folder with a mutated %s is published, or refused',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(mutated(soundJson(file)), async (value) => {
        const { problems } = await outcomeOf({ file, value: JSON.stringify(value) })
        expect(problems.filter((problem) => !problem.file.startsWith('seeds/'))).toEqual([])
      }),
      { ...FIXED, numRuns: 80 },
    )
  },
)

test('any bytes are read as JSON, or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const { problems } = await outcomeOf({ file: 'stories/harbor.json', value: bytes })
      expect(problems.length).toBeGreaterThan(0)
    }),
    { ...FIXED, numRuns: 100 },
  )
})

test('strict parsing agrees with JSON.parse on all that has no field twice', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(parseStrictly(JSON.stringify(value, null, 2))).toEqual({ value: JSON.parse(JSON.stringify(value)) })
    }),
    { ...FIXED, numRuns: 2000 },
  )
})

test('a text that is accepted comes out as it was written, with its letters in one piece', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(anyText, async (en) => {
      const { seeds } = await outcomeOf({ file: 'stories/harbor.json', field: 'headline.en', value: en })
      if (!seeds) return
      accepted += 1
      for (const { stories } of Object.values(shapeScripts(seeds))) {
        const published: unknown = JSON.parse(JSON.stringify(stories.get('harbor')))
        expect(published).toHaveProperty('headline.en', composed(en))
      }
    }),
    { ...FIXED, numRuns: 120 },
  )
  expect(accepted).toBeGreaterThan(10)
})

test('every rule of texts answers in time that grows with the text alone', () => {
  const pieces = [
    ...'<a|&a|o\u0301|W|\u200D|👨\u200D|港\uFE00| |.'.split('|'),
    ...HOSTILE_TEXTS.slice(0, 9).map(({ when }) => when),
  ]
  const start = performance.now()
  for (const piece of pieces) for (const { broken } of TEXT_RULES) broken(piece.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(LONGEST)
})

test('a mention lies within its text, in order, and starts no half character', () => {
  const forms = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'A', '.*', '港', 'Xi', '𠮷', 'é', 'The'),
      fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(
      forms,
      fc.array(fc.oneof(anyText, fc.constantFrom('a', ' ', 'The ', '港', 'Xi ')), { maxLength: 12 }),
      (aliases, words) => {
        const text = words.join('').toWellFormed()
        const name = {
          id: 'x',
          kind: 'topic' as const,
          name: { zh: '甲', en: 'B' },
          aliases: { zh: [], en: aliases },
          role: { zh: '丙', en: 'D' },
        }
        let end = 0
        for (const mention of firstMentions([text, text], nameFinder([name], 'en')).flat()) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(mention.start, mention.end).isWellFormed()).toBe(true)
          end = mention.end
        }
      },
    ),
    { ...FIXED, numRuns: 1500 },
  )
})

test('a name of one letter is found in 100,000 characters in time that grows with the text alone', () => {
  const name = {
    id: 'x',
    kind: 'person' as const,
    name: { zh: '甲', en: 'a' },
    aliases: { zh: [], en: [] },
    role: { zh: '丙', en: 'D' },
  }
  const find = nameFinder([name], 'en')
  const start = performance.now()
  find('a '.repeat(50_000))
  find('a'.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(LONGEST)
})

test('a date that is accepted has a label in every language, and one that is none is refused', () => {
  const part = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) =>
      [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
        .join('-')
        .slice(0, length),
    )
  const dates = fc.oneof(
    part,
    fc.tuple(part, part).map((both) => both.join('/')),
    fc.tuple(part, fc.string({ maxLength: 6 })).map((both) => both.join('T')),
  )
  fc.assert(
    fc.property(dates, (date) => {
      if (!datePattern.test(date) || !isRealDate(date)) return
      const { iso, zh, en } = dateLabel(date)
      expect(iso).toBe(date)
      for (const label of [zh, en]) expect(label).not.toMatch(/Invalid|NaN|undefined|^$/)
    }),
    { ...FIXED, numRuns: 3000 },
  )
})

test('a mutated story never brings down its schema', () => {
  fc.assert(
    fc.property(mutated(soundJson('stories/harbor.json')), (value) => {
      expect(typeof storySeed.safeParse(value).success).toBe('boolean')
    }),
    { ...FIXED, numRuns: 2000 },
  )
})
