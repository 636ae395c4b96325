import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { nameFile, storyFile } from '../content/published.ts'
import { nameQuery, siteQuery, storyQuery } from '../content/queries.ts'
import { piecesOf } from '../content/select.ts'
import { mutated } from '../lib/testing/mutated.ts'
import { LANGUAGES } from '../site/languages.ts'
import { inLanguage, paths } from '../site/paths.ts'
import { renderPage } from './prerender.tsx'

/* One seed for all: a run is the same on every machine, and a failure can be had again. */
const FIXED = { seed: 20_261_125 }

/* A shared machine may take ten times as long as a laptop. */
vi.setConfig({ testTimeout: 120_000 })

const SITE = { url: 'https://news.example', name: { zh: '报', 'zh-hant': '報', en: 'News' } }
const DATE = { iso: '2026-03', zh: '2026年3月', en: 'March 2026' }
const CARD = {
  slug: 'lighthouse',
  headline: { zh: '灯塔亮了', en: 'Lighthouse lit' },
  standfirst: [{ zh: '灯亮着。', en: 'The light is on.' }],
  published: DATE,
  byline: { kind: 'person', name: { zh: '甲', en: 'A' } },
  lacks: {},
}
const KEEPER = { id: 'keeper', kind: 'person', name: { zh: '守', en: 'Keeper' }, role: { zh: '人', en: 'Someone' } }
const STORY = {
  ...CARD,
  slug: 'harbor',
  words: [2, 3],
  byline: { kind: 'ai' },
  languages: { kind: 'translation', from: 'zh', by: { kind: 'ai' } },
  image: { src: '/images/a.b.svg', width: 4, height: 3, alt: { zh: '船', en: 'A boat' }, generated: true },
  body: [[{ zh: '守来了。', en: 'Keeper came.', names: { zh: [[0, 1, 'keeper']], en: [[0, 6, 'keeper']] } }]],
  modified: DATE,
  checked: { by: { en: 'An editor' }, date: DATE },
  sources: [{ title: { en: 'A source' }, url: 'https://news.example/a' }],
  events: [{ date: DATE, expected: true, label: { zh: '开港', en: 'The opening' } }],
  names: [KEEPER],
  related: [{ ...CARD, reason: { zh: '同', en: 'The same' } }],
}

test('a mutated story is refused, or renders in every language', async () => {
  let rendered = 0
  await fc.assert(
    fc.asyncProperty(mutated(STORY), fc.constantFrom(...LANGUAGES), async (json, language) => {
      const parsed = storyFile.safeParse(json)
      if (!parsed.success) return
      rendered += 1
      const { body, status } = await renderPage(paths.story(language, 'harbor'), [
        [siteQuery().queryKey, SITE],
        [storyQuery('harbor', 'hans').queryKey, parsed.data],
        [storyQuery('harbor', 'hant').queryKey, parsed.data],
      ])
      expect(status).toBe(200)
      expect(body).toMatch(/<h1[^>]*>.*\S.*<\/h1>/)
      expect(body).not.toMatch(/href="(?:javascript|data):/i)
    }),
    { ...FIXED, numRuns: 150 },
  )
  expect(rendered).toBeGreaterThan(30)
})

test('a mutated name is refused, or renders in every language', async () => {
  await fc.assert(
    fc.asyncProperty(mutated({ ...KEEPER, stories: [CARD] }), fc.constantFrom(...LANGUAGES), async (json, language) => {
      const parsed = nameFile.safeParse(json)
      if (!parsed.success) return
      const { status } = await renderPage(paths.name(language, 'keeper'), [
        [siteQuery().queryKey, SITE],
        [nameQuery('keeper', 'hans').queryKey, parsed.data],
        [nameQuery('keeper', 'hant').queryKey, parsed.data],
      ])
      expect(status).toBe(200)
    }),
    { ...FIXED, numRuns: 60 },
  )
})

test('cutting a text at any marks loses none of it', () => {
  const mark = fc.tuple(fc.integer({ min: -9, max: 40 }), fc.integer({ min: -9, max: 40 }), fc.string())
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(mark), (text, marks) => {
      const pieces = piecesOf(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
    { ...FIXED, numRuns: 500 },
  )
})

test('an address leads to another language and back', () => {
  const segment = fc.stringMatching(/^[a-z0-9%.~-]{1,12}$/)
  const rest = fc.record({ path: fc.array(segment, { maxLength: 3 }), search: fc.webQueryParameters(), hash: segment })
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...LANGUAGES),
      rest,
      (from, to, { path, search, hash }) => {
        const address = { pathname: `/${[from, ...path].join('/')}/`, search: `?${search}`, hash: `#${hash}` }
        expect(inLanguage(inLanguage(address, to), from)).toEqual(address)
      },
    ),
    { ...FIXED, numRuns: 2000 },
  )
})
