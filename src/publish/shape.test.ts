import { describe, expect, test } from 'vitest'
import { editionFile, pageFile, storyFile } from '../content/published.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeContent } from './shape.ts'
import { seedsWith } from './testing/seed-folder.ts'

const seeds = await readSeeds('seeds')
const content = shapeContent(seeds)
const stories = [...content.stories.values()]

/** Data as it reaches the browser. */
function served(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data))
}

describe('the real edition', () => {
  test('has eight stories, each in both languages', () => {
    expect(stories).toHaveLength(8)
    for (const { headline } of stories) expect(headline).toEqual({ zh: expect.any(String), en: expect.any(String) })
  })

  test.each(stories)('never lists “$slug” beside itself', ({ slug, related }) => {
    expect(related.map((card) => card.slug)).not.toContain(slug)
  })

  test.each(stories)('says in both languages why each story beside “$slug” stands there', ({ related }) => {
    expect(related.length).toBeGreaterThan(0)
    for (const { reason } of related) {
      expect(reason?.zh).toMatch(/^(?:同一事件：|同样谈到)./)
      expect(reason?.en).toMatch(/^(?:Same event: |Also about )./)
    }
  })

  test.each(stories)('keeps the editor’s order beside “$slug”', ({ slug, related }) => {
    const chosen = seeds.stories.get(slug)?.related ?? []

    expect(related.slice(0, chosen.length).map((card) => card.slug)).toEqual(chosen)
  })

  test('leads from the front page to every story, and to none twice', () => {
    const { lead, more } = content.edition
    const beside = content.stories.get(lead)?.related ?? []
    const reached = [lead, ...[...beside, ...more].map(({ slug }) => slug)]

    expect(reached.toSorted()).toEqual(seeds.edition.stories.toSorted())
  })

  test('passes the checks that a reader’s browser makes, unchanged', () => {
    for (const story of stories) expect(storyFile.parse(served(story))).toEqual(served(story))
    for (const page of content.pages.values()) expect(pageFile.parse(served(page))).toEqual(served(page))
    expect(editionFile.parse(served(content.edition))).toEqual(served(content.edition))
  })

  test('shows each story’s image with its size, its alt in both languages and who made it', () => {
    const lead = content.stories.get(content.edition.lead)

    expect(lead?.image).toMatchObject({
      src: expect.stringMatching(/^\/images\/kim-trump-summit\.[\w-]{8}\.svg$/),
      width: expect.any(Number),
      height: expect.any(Number),
      alt: { zh: expect.stringMatching(/^插图/), en: expect.stringMatching(/^Illustration/) },
      generated: true,
    })
  })

  test('tells past events of the lead story from expected ones', () => {
    const events = content.stories.get(content.edition.lead)?.events ?? []
    const expected = events.filter((event) => event.expected).map(({ date }) => date.iso)

    expect(expected).toEqual(['2026-01/2026-02', '2026-04', '2026-11'])
    expect(events).toHaveLength(6)
  })

  test('names who the lead story mentions, with what they are', () => {
    const names = content.stories.get(content.edition.lead)?.names ?? []

    expect(names.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kim-jong-un', 'donald-trump', 'hong-min', 'apec']),
    )
    expect(names.map(({ id }) => id)).not.toContain('gyeongju')
    expect(names[0]).toEqual({
      id: 'kim-jong-un',
      name: { zh: '金正恩', en: 'Kim Jong-un' },
      role: { zh: '朝鲜领导人', en: 'Leader of North Korea' },
    })
  })

  test('comes out the same, to the letter, from the same seeds', async () => {
    const again = shapeContent(await readSeeds('seeds'))

    expect(JSON.stringify([...again.stories, again.edition])).toBe(
      JSON.stringify([...content.stories, content.edition]),
    )
  })
})

describe('a small edition', () => {
  const alone = { file: 'stories/harbor.json', field: 'related', value: [] }

  test('lists on its front page what the lead story does not lead to', async () => {
    const { edition, stories: published } = shapeContent(await seedsWith(alone))

    expect(published.get('harbor')?.related).toEqual([])
    expect(edition.more.map(({ slug }) => slug)).toEqual(['lighthouse'])
  })

  test('repeats nothing on its front page that stands beside the lead story', async () => {
    const { edition, stories: published } = shapeContent(await seedsWith())

    expect(published.get('harbor')?.related.map(({ slug }) => slug)).toEqual(['lighthouse'])
    expect(edition.more).toEqual([])
  })

  test('gives no reason where the editor relates stories that share nothing', async () => {
    const { stories: published } = shapeContent(await seedsWith())

    expect(published.get('harbor')?.related[0]?.reason).toBeUndefined()
  })

  test('claims of no image that a machine made it unless the editor says so', async () => {
    const { stories: published } = shapeContent(await seedsWith())

    expect(published.get('harbor')?.image?.generated).toBe(false)
    expect(published.get('lighthouse')?.image).toBeUndefined()
  })
})
