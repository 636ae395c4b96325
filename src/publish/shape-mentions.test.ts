import { describe, expect, test } from 'vitest'
import { SCRIPTS, SIDES, type Side } from '../site/languages.ts'
import type { Paragraph } from '../content/types.ts'
import { inScript } from './in-script.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'

/* What is marked in a paragraph on one side: the words, and the name they are one of. */
function marksIn(paragraph: Paragraph, side: Side) {
  return paragraph.flatMap(({ [side]: text = '', names }, index) =>
    (names?.[side] ?? []).map(([from, to, id]) => ({ id, words: text.slice(from, to), index, from, to, text })),
  )
}

function namesIn(paragraphs: Paragraph[] = []) {
  return paragraphs.map((sentences) => sentences.map(({ names }) => names))
}

const seeds = await readSeeds('seeds')

describe.each(SCRIPTS)('in the edition, script %s,', (script) => {
  const forms = new Map<string, Record<Side, string[]>>(
    inScript(seeds, script).names.map(({ id, name, aliases }) => [
      id,
      { zh: [name.zh, ...aliases.zh], en: [name.en, ...aliases.en] },
    ]),
  )
  const paragraphs = [...shapeScripts(seeds)[script].stories.values()].flatMap(({ standfirst, body }) =>
    [standfirst].concat(body),
  )
  const found = paragraphs.flatMap((paragraph) => SIDES.map((side) => ({ paragraph, side })))

  test('there are names in most paragraphs, on both sides', () => {
    for (const side of SIDES) {
      const marked = paragraphs.filter((paragraph) => marksIn(paragraph, side).length > 0)

      expect(marked.length).toBeGreaterThan(paragraphs.length / 2)
    }
  })

  test('every mark cuts out a form of its name on its side', () => {
    for (const { paragraph, side } of found) {
      for (const { id, words } of marksIn(paragraph, side)) expect(forms.get(id)?.[side]).toContain(words)
    }
  })

  test('marks stand in order, and none overlaps another', () => {
    for (const { paragraph, side } of found) {
      for (const { names } of paragraph) {
        const edges = (names?.[side] ?? []).flatMap(([from, to]) => [from, to])

        expect(edges).toEqual(edges.toSorted((a, b) => a - b))
      }
    }
  })

  test('no name is marked twice in a paragraph, nor after the place where it is written in full first', () => {
    for (const { paragraph, side } of found) {
      const marks = marksIn(paragraph, side)
      const ids = marks.map(({ id }) => id)

      expect(ids).toEqual([...new Set(ids)])
      for (const { id, index, from } of marks) {
        const before = paragraph.slice(0, index).map((sentence) => sentence[side] ?? '')
        const earlier = [...before, (paragraph[index]?.[side] ?? '').slice(0, from)]

        expect(earlier.filter((text) => text.includes(forms.get(id)?.[side][0] ?? id))).toEqual([])
      }
    }
  })

  test('every name that a paragraph writes in full is marked in it', () => {
    for (const { paragraph, side } of found) {
      const text = paragraph.map((sentence) => sentence[side]).join(' ')
      const written = [...forms].filter(([, { [side]: own }]) => text.includes(own[0] ?? ''))
      const ids = marksIn(paragraph, side).map(({ id }) => id)

      expect(ids).toEqual(expect.arrayContaining(written.map(([id]) => id)))
    }
  })
})

describe('in a small edition', () => {
  const HARBOR = 'stories/harbor.json'
  const changes: Change[] = [
    { file: 'terms.json', value: [{ zh: '特朗普', 'zh-Hant': '川普' }] },
    {
      file: 'names.json',
      field: '[0]',
      value: {
        id: 'trump',
        kind: 'person',
        name: { zh: '唐纳德·特朗普', en: 'Donald Trump' },
        aliases: { zh: ['特朗普'], en: ['Trump'] },
        role: { zh: '美国总统', en: 'President' },
      },
    },
    { file: HARBOR, field: 'about', value: [] },
    { file: HARBOR, field: 'headline', value: { zh: '特朗普来访', en: 'Trump visits' } },
    { file: HARBOR, field: 'standfirst', value: [{ zh: '昨天特朗普到了。', en: 'It was Trump.' }] },
    {
      file: HARBOR,
      field: 'body',
      value: [
        [{ zh: '某pilot说，特朗普认为特朗普会赢。', en: 'A win for Trump, said Some pilot to Trump.' }],
        [
          { zh: '没有人来。', en: 'A night without Trump.' },
          { zh: '特朗普走了。', en: 'Trump left.' },
        ],
        [{ zh: '特朗普又来了。' }, { en: 'So did Trump.' }],
      ],
    },
  ]

  test('the first mention in each paragraph is marked, on each side for itself and where it stands in each script', async () => {
    const { hans, hant } = shapeScripts(await seedsWith(...changes))

    expect(namesIn(hans.stories.get('harbor')?.body)).toEqual([
      [
        {
          zh: [
            [0, 6, 'pilot'],
            [8, 11, 'trump'],
          ],
          en: [
            [10, 15, 'trump'],
            [22, 32, 'pilot'],
          ],
        },
      ],
      [{ en: [[16, 21, 'trump']] }, { zh: [[0, 3, 'trump']] }],
      [{ zh: [[0, 3, 'trump']] }, { en: [[7, 12, 'trump']] }],
    ])
    expect(namesIn(hant.stories.get('harbor')?.body)).toEqual([
      [
        {
          zh: [
            [0, 6, 'pilot'],
            [8, 10, 'trump'],
          ],
          en: [
            [10, 15, 'trump'],
            [22, 32, 'pilot'],
          ],
        },
      ],
      [{ en: [[16, 21, 'trump']] }, { zh: [[0, 2, 'trump']] }],
      [{ zh: [[0, 2, 'trump']] }, { en: [[7, 12, 'trump']] }],
    ])
  })

  test('names are marked in the standfirst too, and in no list', async () => {
    const { hans } = shapeScripts(
      await seedsWith(...changes, { file: HARBOR, field: 'related', value: ['lighthouse'] }),
    )
    const harbor = hans.stories.get('harbor')

    expect(harbor?.standfirst[0]?.names).toEqual({ zh: [[2, 5, 'trump']], en: [[7, 12, 'trump']] })
    expect(hans.names.get('trump')?.stories[0]?.standfirst).toEqual([{ zh: '昨天特朗普到了。', en: 'It was Trump.' }])
  })

  test('a sentence without names has no marks, not empty ones', async () => {
    const { hans } = shapeScripts(await seedsWith())

    expect(hans.stories.get('harbor')?.body).toEqual([
      [{ zh: '海面平静。', en: 'The sea is calm.' }],
      [{ zh: '船已归港。', en: 'The boats are in.' }],
    ])
  })
})
