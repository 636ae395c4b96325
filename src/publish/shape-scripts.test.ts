import { describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { SCRIPTS } from '../site/languages.ts'
import { inScript } from './in-script.ts'
import { readSeeds } from './read-seeds.ts'
import type { Content } from './content.ts'
import { shapeScripts } from './shape.ts'
import { seedsWith } from './testing/seed-folder.ts'
import { simplifiedOnly } from './testing/simplified-only.ts'

await loadStrings('zh-hant')
const seeds = await readSeeds('seeds')
const content = shapeScripts(seeds)

function written({ site, edition, stories, names, pages }: Content): string {
  return JSON.stringify({ site, edition, stories: [...stories], names: [...names], pages: [...pages] })
}

/* Words of a Chinese headline start at other places in the other script. */
function withoutChinese(shaped: Content): unknown {
  return JSON.parse(written(shaped), (key, value: unknown) => (key === 'zh' || key === 'words' ? undefined : value))
}

function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'zh' && typeof item === 'string' ? [item] : chineseIn(item),
  )
}

test('shapes the seeds once in each script', () => {
  expect(Object.keys(content)).toEqual(SCRIPTS)
  for (const script of SCRIPTS) {
    const { edition, stories, names } = content[script]
    const own = inScript(seeds, script)

    expect(edition.title).toEqual(own.edition.title)
    expect([...stories.values()].map(({ headline }) => headline)).toEqual(
      [...own.stories.values()].map(({ headline }) => headline),
    )
    expect([...names.values()].map(({ name }) => name)).toEqual(own.names.map(({ name }) => name))
  }
  expect(shapeScripts(inScript(seeds, 'hans')).hans).toEqual(content.hans)
})

describe('the edition in the two scripts', () => {
  const texts = chineseIn(JSON.parse(written(content.hant)))

  test('differs in its Chinese alone', () => {
    expect(withoutChinese(content.hant)).toEqual(withoutChinese(content.hans))
    expect(written(content.hant)).not.toBe(written(content.hans))
  })

  test('has as many Chinese texts', () => {
    expect(texts).toHaveLength(chineseIn(JSON.parse(written(content.hans))).length)
    expect(texts.length).toBeGreaterThan(500)
  })

  test('has nothing in Traditional script that only Simplified Chinese writes: titles, reasons, roles, labels', () => {
    expect(texts.flatMap(simplifiedOnly)).toEqual([])
    expect(texts.filter((text) => /[“”‘’]/.test(text))).toEqual([])
  })

  test('has in Simplified script what the publisher wrote', () => {
    const { headline, standfirst } = content.hans.stories.get('kim-trump-summit') ?? {}

    expect(headline).toEqual(seeds.stories.get('kim-trump-summit')?.headline)
    expect(standfirst?.map(({ zh, en }) => ({ zh, en }))).toEqual(seeds.stories.get('kim-trump-summit')?.standfirst)
    expect(content.hans.edition.title).toEqual(seeds.edition.title)
  })

  test('has no sign of how the one was made from the other', () => {
    for (const script of SCRIPTS) expect(written(content[script])).not.toContain('zh-Hant')
  })
})

test('takes own Traditional texts into stories, names, pages and lists, and leaves none beside the Simplified', async () => {
  const own = { zh: '港口', 'zh-Hant': '碼頭', en: 'Port' }
  const { hans, hant } = shapeScripts(
    await seedsWith(
      { file: 'edition.json', field: 'title', value: own },
      { file: 'names.json', field: '[0].role', value: own },
      { file: 'stories/harbor.json', field: 'headline', value: own },
      { file: 'stories/harbor.json', field: 'body[0][0]', value: own },
      { file: 'pages/about.json', field: 'sections', value: [{ heading: own, body: [[own]] }] },
    ),
  )

  for (const [shaped, zh] of [
    [hans, '港口'],
    [hant, '碼頭'],
  ] as const) {
    const port = { zh, en: 'Port' }

    expect(shaped.edition.title).toEqual(port)
    expect(shaped.names.get('keeper')).toMatchObject({ role: port, stories: [{ headline: port }] })
    expect(shaped.stories.get('harbor')).toMatchObject({ headline: port, body: [[port], expect.any(Array)] })
    expect(shaped.pages.get('about')?.sections).toEqual([{ heading: port, body: [[port]] }])
    expect(written(shaped)).not.toContain('zh-Hant')
  }
})
