import { describe, expect, test } from 'vitest'
import terms from '../../seeds/terms.json' with { type: 'json' }
import traditionalStrings from '../i18n/locales/zh-hant.json' with { type: 'json' }
import { zh } from '../i18n/locales/zh.ts'
import { SCRIPTS } from '../site/languages.ts'
import { inScript, inTraditional } from './in-script.ts'
import { readSeeds, type Seeds } from './read-seeds.ts'
import { seedsWith } from './testing/seed-folder.ts'
import { simplifiedOnly } from './testing/simplified-only.ts'

const HARBOR = 'stories/harbor.json'

/* Terms say 海港 for 港口, and the conversion says 軟體 for 软件. */
async function headlineIn(script: (typeof SCRIPTS)[number], headline: Record<string, string>) {
  const seeds = await seedsWith({ file: HARBOR, field: 'headline', value: headline })
  return inScript(seeds, script).stories.get('harbor')?.headline
}

/* Maps as plain objects, and no bytes. */
function textsOf({ images, stories, pages, ...rest }: Seeds) {
  return { ...rest, images: [...images.keys()], stories: Object.fromEntries(stories), pages: Object.fromEntries(pages) }
}

function withoutChinese(seeds: Seeds): unknown {
  return JSON.parse(JSON.stringify(textsOf(seeds)), (key, value: unknown) => (key === 'zh' ? undefined : value))
}

function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'zh' ? [item].flat().map(String) : chineseIn(item),
  )
}

describe('the Traditional form of a text', () => {
  test('is its own where it has one, even against the terms', async () => {
    const headline = { zh: '港口软件', 'zh-Hant': '碼頭軟件', en: 'Port' }

    expect(await headlineIn('hant', headline)).toEqual({ zh: '碼頭軟件', en: 'Port' })
  })

  test('else follows the terms, and these go over the conversion', async () => {
    expect(await headlineIn('hant', { zh: '港口软件', en: 'Port' })).toEqual({ zh: '海港軟體', en: 'Port' })
    expect(await headlineIn('hant', { zh: '只有港口' })).toEqual({ zh: '只有海港' })
  })

  test('is converted alone where the publisher has no terms', async () => {
    const seeds = await seedsWith({ file: 'terms.json', value: undefined })

    expect(inScript(seeds, 'hant').stories.get('harbor')?.headline).toEqual({ zh: '港口開放', en: 'Harbor opens' })
  })

  test('does not come into being where there is no Chinese', async () => {
    expect(await headlineIn('hant', { en: '港口' })).toEqual({ en: '港口' })
  })
})

test('a text in Simplified script is what the publisher wrote, without its Traditional form', async () => {
  const headline = { zh: '港口软件', 'zh-Hant': '碼頭軟件', en: 'Port' }

  expect(await headlineIn('hans', headline)).toEqual({ zh: '港口软件', en: 'Port' })
})

test('every text of a seed is converted, wherever it stands', async () => {
  const text = { zh: '国', en: 'Country' }
  const seeds = await seedsWith(
    { file: 'edition.json', field: 'title', value: text },
    {
      file: 'names.json',
      field: '[0]',
      value: {
        id: 'country',
        kind: 'topic',
        name: text,
        aliases: { zh: ['长国', '广国'], en: ['Countries'] },
        role: text,
      },
    },
    { file: HARBOR, field: 'about', value: ['country'] },
    { file: HARBOR, field: 'byline', value: { kind: 'person', name: text } },
    { file: HARBOR, field: 'standfirst', value: [text] },
    { file: HARBOR, field: 'body', value: [[text, { zh: '国' }]] },
    { file: HARBOR, field: 'image', value: { file: 'boat', alt: text, caption: text } },
    { file: HARBOR, field: 'events', value: [{ date: '2026', label: text }] },
    { file: 'pages/about.json', field: 'headline', value: text },
    { file: 'pages/about.json', field: 'sections', value: [{ heading: text, body: [[text]] }] },
  )
  const { edition, names, stories, pages } = inScript(seeds, 'hant')
  const traditional = { zh: '國', en: 'Country' }

  expect(edition.title).toEqual(traditional)
  expect(names[0]).toMatchObject({ name: traditional, role: traditional })
  expect(names[0]?.aliases).toEqual({ zh: ['長國', '廣國'], en: ['Countries'] })
  expect(stories.get('harbor')).toMatchObject({
    byline: { kind: 'person', name: traditional },
    standfirst: [traditional],
    body: [[traditional, { zh: '國' }]],
    image: { file: 'boat', alt: traditional, caption: traditional },
    events: [{ date: '2026', label: traditional }],
  })
  expect(pages.get('about')).toMatchObject({
    headline: traditional,
    sections: [{ heading: traditional, body: [[traditional]] }],
  })
})

describe('the real seeds', async () => {
  const seeds = await readSeeds('seeds')
  const before = JSON.stringify(textsOf(seeds))

  test.each(SCRIPTS)('keep ids, slugs, dates, file names and English in script %s', (script) => {
    expect(withoutChinese(inScript(seeds, script))).toEqual(withoutChinese(inScript(seeds, 'hans')))
    expect(inScript(seeds, script).images).toBe(seeds.images)
  })

  test('are the same in Simplified script', () => {
    expect(textsOf(inScript(seeds, 'hans'))).toEqual(textsOf(seeds))
  })

  test('have as many Chinese texts in Traditional script, and nothing in them that only Simplified Chinese writes', () => {
    const { terms: _terms, ...traditional } = textsOf(inScript(seeds, 'hant'))
    const { terms: _too, ...simplified } = textsOf(seeds)
    const texts = chineseIn(traditional)

    expect(texts).toHaveLength(chineseIn(simplified).length)
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.flatMap(simplifiedOnly)).toEqual([])
  })

  test('are not touched by it', () => {
    expect(JSON.stringify(textsOf(seeds))).toBe(before)
  })
})

test.each(SCRIPTS)('no Traditional form is left beside a text in script %s, wherever it stood', async (script) => {
  const own = { zh: '港口', 'zh-Hant': '自有', en: 'Own' }
  const seeds = await seedsWith(
    { file: 'edition.json', field: 'title', value: own },
    { file: 'names.json', field: '[0].name', value: own },
    { file: 'names.json', field: '[0].role', value: own },
    { file: HARBOR, field: 'body', value: [[own], [own, own]] },
    { file: HARBOR, field: 'image.alt', value: own },
    { file: 'pages/about.json', field: 'headline', value: own },
  )
  const { terms: _terms, ...texts } = textsOf(inScript(seeds, script))

  expect(JSON.stringify(texts)).not.toContain('zh-Hant')
  expect(chineseIn(texts).filter((text) => text === (script === 'hant' ? '自有' : '港口'))).toHaveLength(8)
})

test('the interface in Traditional Chinese is the Simplified one, converted with the publisher’s terms', () => {
  expect(inTraditional(zh, terms)).toEqual(traditionalStrings)
  expect(inTraditional({ a: { b: '港口软件', c: '{{n}} 个' } }, [{ zh: '港口', 'zh-Hant': '海港' }])).toEqual({
    a: { b: '海港軟體', c: '{{n}} 個' },
  })
})
