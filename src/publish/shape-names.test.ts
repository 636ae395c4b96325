import { describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { SCRIPTS } from '../site/languages.ts'
import { inScript } from './in-script.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'

await loadStrings('zh-hant')
const seeds = await readSeeds('seeds')
const content = shapeScripts(seeds)

describe.each(SCRIPTS)('the names of the edition in script %s', (script) => {
  const { names, stories } = content[script]
  const written = inScript(seeds, script)

  test('are those of names.json, in its order, without their aliases', () => {
    expect([...names.values()].map(({ id, kind, name, role }) => ({ id, kind, name, role }))).toEqual(
      written.names.map(({ id, kind, name, role }) => ({ id, kind, name, role })),
    )
    for (const name of names.values()) expect(name).not.toHaveProperty('aliases')
    expect([...names.keys()]).toEqual(written.names.map(({ id }) => id))
  })

  test('list the very stories that say they mention them', () => {
    for (const [id, { stories: listed }] of names) {
      const mentioning = [...stories.values()].filter((story) => story.names.some((name) => name.id === id))

      expect(listed.map(({ slug }) => slug).toSorted()).toEqual(mentioning.map(({ slug }) => slug))
    }
  })

  test('list every story that writes them in full in headline, standfirst or body', () => {
    for (const { id, name } of written.names) {
      const writing = [...written.stories.values()].filter(({ headline, standfirst, body }) =>
        [headline, ...standfirst, ...body.flat()].some(
          ({ zh, en }) => zh?.includes(name.zh) === true || en?.includes(name.en) === true,
        ),
      )
      const listed = names.get(id)?.stories.map(({ slug }) => slug)

      expect(listed).toEqual(expect.arrayContaining(writing.map(({ slug }) => slug)))
    }
  })

  test('list the newest story first', () => {
    for (const { stories: listed } of names.values()) {
      const dates = listed.map(({ published }) => published.iso)

      expect(dates).toEqual(dates.toSorted().toReversed())
    }
    expect(names.get('lee-jae-myung')?.stories.length).toBeGreaterThan(3)
  })

  test('list each story as other lists do', () => {
    for (const { stories: listed } of names.values()) {
      for (const card of listed) {
        const story = stories.get(card.slug)

        expect(card).toEqual({
          slug: story?.slug,
          headline: story?.headline,
          ...(card.words && { words: story?.words?.filter((place) => card.words?.includes(place)) }),
          standfirst: written.stories.get(card.slug)?.standfirst,
          published: story?.published,
          byline: story?.byline,
          languages: story?.languages,
          image: story?.image,
          lacks: story?.lacks,
        })
      }
    }
  })
})

test('the same stories mention a name in both scripts', () => {
  for (const [id, { stories }] of content.hans.names) {
    expect(content.hant.names.get(id)?.stories.map(({ slug }) => slug)).toEqual(stories.map(({ slug }) => slug))
  }
})

/* In a small edition. */
async function storiesOf(id: string, ...changes: Change[]): Promise<string[] | undefined> {
  const { names } = shapeScripts(await seedsWith(...changes)).hans
  return names.get(id)?.stories.map(({ slug }) => slug)
}

test('a name that brings its own Traditional form is found by it in Traditional texts', async () => {
  const { hans, hant } = shapeScripts(
    await seedsWith(
      { file: 'names.json', field: '[0].name', value: { zh: '麦肯', 'zh-Hant': '麥肯恩', en: 'McCain' } },
      { file: 'stories/lighthouse.json', field: 'body', value: [[{ zh: '麦肯来了。' }]] },
    ),
  )
  const slugsIn = [hans, hant].map(({ names }) => names.get('keeper')?.stories.map(({ slug }) => slug))

  expect(slugsIn).toEqual([
    ['harbor', 'lighthouse'],
    ['harbor', 'lighthouse'],
  ])
})

describe('in a small edition a name', () => {
  const sentence = { zh: '有人说。', en: 'As Some pilot said.' }
  const inBody = ['harbor', 'lighthouse'].map((slug) => ({
    file: `stories/${slug}.json`,
    field: 'body[1]',
    value: [sentence],
  }))

  test('that no story mentions has no story', async () => {
    expect(await storiesOf('pilot')).toEqual([])
  })

  test('that a story is only said to be about lists that story', async () => {
    expect(await storiesOf('keeper')).toEqual(['harbor'])
  })

  test('that is mentioned in one language only lists the story', async () => {
    expect(await storiesOf('pilot', ...inBody.slice(1))).toEqual(['lighthouse'])
  })

  test('that an event or a picture mentions, and nothing else, lists no story', async () => {
    const label = { zh: '某pilot', en: 'Some pilot' }

    expect(
      await storiesOf(
        'pilot',
        { file: 'stories/harbor.json', field: 'events[0].label', value: label },
        { file: 'stories/harbor.json', field: 'image.alt', value: label },
      ),
    ).toEqual([])
  })

  test('lists a story once, however often that mentions it', async () => {
    const body = [[sentence, sentence], [sentence]]

    expect(await storiesOf('pilot', { file: 'stories/harbor.json', field: 'body', value: body })).toEqual(['harbor'])
  })

  test.each([
    ['2026-03-14', '2026-03-15', ['lighthouse', 'harbor']],
    ['2026-03-15', '2026-03-14', ['harbor', 'lighthouse']],
    ['2025-12-31', '2026', ['lighthouse', 'harbor']],
    ['2026-10', '2026-09-30', ['harbor', 'lighthouse']],
    ['2026-03', '2026-03-14T09:00+09:00', ['lighthouse', 'harbor']],
    ['2025-12/2026-01', '2026-01', ['lighthouse', 'harbor']],
  ])('lists stories of %s and %s, the newer first', async (harbor, lighthouse, slugs) => {
    const dates = [
      { file: 'stories/harbor.json', field: 'published', value: harbor },
      { file: 'stories/lighthouse.json', field: 'published', value: lighthouse },
    ]

    expect(await storiesOf('pilot', ...inBody, ...dates)).toEqual(slugs)
  })
})
