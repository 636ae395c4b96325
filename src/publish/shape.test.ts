import { describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { SCRIPTS } from '../site/languages.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { seedsWith } from './testing/seed-folder.ts'

await loadStrings('zh-hant')
const seeds = await readSeeds('seeds')
const content = shapeScripts(seeds)

describe.each(SCRIPTS)('the real edition in script %s', (script) => {
  const { stories: bySlug, edition } = content[script]
  const stories = [...bySlug.values()]
  const lead = bySlug.get(edition.lead)

  test('has eight stories, each in both languages and with nothing missing', () => {
    expect(stories).toHaveLength(8)
    for (const { headline, lacks, gaps } of stories) {
      expect(headline).toEqual({ zh: expect.any(String), en: expect.any(String) })
      expect(lacks).toEqual({ zh: undefined, en: undefined })
      expect(gaps).toBeUndefined()
    }
  })

  test.each(stories)('never lists “$slug” beside itself', ({ slug, related }) => {
    expect(related.map((card) => card.slug)).not.toContain(slug)
  })

  test.each(stories)('says in both languages why each story beside “$slug” stands there', ({ related }) => {
    expect(related.length).toBeGreaterThan(0)
    for (const { reason } of related) {
      expect(reason?.zh).toMatch(script === 'hant' ? /^(?:同一事件：|同樣談到)./ : /^(?:同一事件：|同样谈到)./)
      expect(reason?.en).toMatch(/^(?:Same event: |Also about )./)
    }
  })

  test.each(stories)('keeps the editor’s order beside “$slug”', ({ slug, related }) => {
    const chosen = seeds.stories.get(slug)?.related ?? []

    expect(related.slice(0, chosen.length).map((card) => card.slug)).toEqual(chosen)
  })

  test('leads from the front page to every story, and to none twice', () => {
    const beside = lead?.related ?? []
    const reached = [edition.lead, ...[...beside, ...edition.more].map(({ slug }) => slug)]

    expect(reached.toSorted()).toEqual(seeds.edition.stories.toSorted())
  })

  test('shows each story’s image with its size, its alt in both languages and who made it', () => {
    expect(lead?.image).toMatchObject({
      src: expect.stringMatching(/^\/images\/kim-trump-summit\.[\w-]{8}\.svg$/),
      width: expect.any(Number),
      height: expect.any(Number),
      alt: { zh: expect.stringMatching(/^插[图圖]/), en: expect.stringMatching(/^Illustration/) },
      generated: true,
    })
  })

  test('tells past events of the lead story from expected ones', () => {
    const events = lead?.events ?? []
    const expected = events.filter((event) => event.expected).map(({ date }) => date.iso)

    expect(expected).toEqual(['2026-01/2026-02', '2026-04', '2026-11'])
    expect(events).toHaveLength(6)
  })

  test('comes out the same, to the letter, from the same seeds', async () => {
    const again = shapeScripts(await readSeeds('seeds'))[script]

    expect(JSON.stringify([...again.stories, ...again.names, again.edition])).toBe(
      JSON.stringify([...content[script].stories, ...content[script].names, edition]),
    )
  })
})

test.each([
  ['hans', '朝鲜领导人', '金正恩'],
  ['hant', '北韓領導人', '金正恩'],
] as const)('names in script %s who the lead story mentions, with what they are', (script, role, name) => {
  const names = content[script].stories.get('kim-trump-summit')?.names ?? []
  const ids = names.map(({ id }) => id)

  expect(ids).toEqual(expect.arrayContaining(['kim-jong-un', 'donald-trump', 'hong-min', 'apec']))
  expect(ids).not.toContain('gyeongju')
  expect(names[0]).toEqual({
    id: 'kim-jong-un',
    kind: 'person',
    name: { zh: name, en: 'Kim Jong-un' },
    role: { zh: role, en: 'Leader of North Korea' },
  })
})

describe('a small edition', () => {
  const alone = { file: 'stories/harbor.json', field: 'related', value: [] }

  test('lists on its front page what the lead story does not lead to', async () => {
    const file = 'stories/lighthouse.json'
    const { edition, stories } = shapeScripts(
      await seedsWith(
        alone,
        { file, field: 'standfirst', value: [{ zh: '夜里有雾。', en: 'Fog came at night.' }] },
        { file, field: 'body', value: [[{ zh: '守塔人点了灯。', en: 'Nobody slept well.' }]] },
      ),
    ).hans

    expect(stories.get('harbor')?.related).toEqual([])
    expect(edition.more.map(({ slug }) => slug)).toEqual(['lighthouse'])
  })

  test('relates stories that have nothing but most of their words in common, and says so in each script', async () => {
    const { hans, hant } = shapeScripts(await seedsWith(alone))
    const [simplified, traditional] = [hans, hant].map(({ stories }) => stories.get('harbor')?.related[0])

    expect(simplified).toMatchObject({ slug: 'lighthouse', reason: { zh: '题材相近', en: 'Much the same subject' } })
    expect(traditional).toMatchObject({ slug: 'lighthouse', reason: { zh: '題材相近', en: 'Much the same subject' } })
    expect(hans.edition.more).toEqual([])
  })

  test('repeats nothing on its front page that stands beside the lead story', async () => {
    const { edition, stories } = shapeScripts(await seedsWith()).hans

    expect(stories.get('harbor')?.related.map(({ slug }) => slug)).toEqual(['lighthouse'])
    expect(edition.more).toEqual([])
  })

  test('gives no reason where the editor relates stories that share nothing', async () => {
    const { stories } = shapeScripts(await seedsWith()).hans

    expect(stories.get('harbor')?.related[0]?.reason).toBeUndefined()
  })

  test('claims of no image that a machine made it unless the editor says so', async () => {
    const { stories } = shapeScripts(await seedsWith()).hans

    expect(stories.get('harbor')?.image?.generated).toBe(false)
    expect(stories.get('lighthouse')?.image).toBeUndefined()
  })

  test('says of a story that a language lacks, and wherever that is listed, how much', async () => {
    const file = 'stories/lighthouse.json'
    const seedsWithGaps = await seedsWith(
      { file, field: 'headline.en', value: undefined },
      { file, field: 'body[0][0].zh', value: undefined },
    )
    const { hans, hant } = shapeScripts(seedsWithGaps)
    const en = 'The Chinese version lacks one paragraph (paragraph 1). There is no English version.'

    expect(hans.stories.get('lighthouse')?.lacks).toEqual({ zh: 'part', en: 'all' })
    expect(hans.stories.get('harbor')?.related[0]?.lacks).toEqual({ zh: 'part', en: 'all' })
    expect(hant.stories.get('lighthouse')?.lacks).toEqual({ zh: 'part', en: 'all' })
    expect(hans.stories.get('lighthouse')?.gaps).toEqual({ zh: '中文版缺一段（第1段）。本文没有英文版。', en })
    expect(hant.stories.get('lighthouse')?.gaps).toEqual({ zh: '中文版缺一段（第1段）。本文沒有英文版。', en })
    expect(hans.stories.get('harbor')?.gaps).toBeUndefined()
  })
})
