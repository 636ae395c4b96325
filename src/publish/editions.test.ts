import { describe, expect, test } from 'vitest'
import type { PastEditionSeed } from '../content/types.ts'
import { settleEditions } from './editions.ts'
import { shapeScripts } from './shape.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { problemsWith, seedsWith, type Change } from './testing/seed-folder.ts'

await loadStrings('zh-hant')

function edition(published: string, name = published): PastEditionSeed {
  return { title: { zh: `第${name}号`, en: `Issue ${name}` }, published, lead: 'harbor', stories: ['harbor'] }
}

function inFolder(id: string, value: unknown): Change {
  return { file: `editions/${id}.json`, value }
}

const FOLDER = [inFolder('spring', edition('2026-03')), inFolder('winter', edition('2025-12'))]

describe('the current edition', () => {
  test('is that of edition.json, however old', async () => {
    const { edition: current, editions } = await seedsWith(...FOLDER)

    expect(current.title.en).toBe('Port')
    expect([...editions.keys()]).toEqual(['spring', 'winter'])
  })

  test('is the newest of the folder where there is no edition.json', async () => {
    const { edition: current, editions } = await seedsWith(...FOLDER, { file: 'edition.json', value: undefined })

    expect(current.title.en).toBe('Issue 2026-03')
    expect([...editions.keys()]).toEqual(['winter'])
  })

  test('is the one whose id comes last where two are of one date', () => {
    const folder = new Map([
      ['a', edition('2026', 'a')],
      ['b', edition('2026', 'b')],
    ])

    expect(settleEditions(undefined, folder)?.edition.title.en).toBe('Issue b')
  })

  test('must exist', async () => {
    expect(await problemsWith({ file: 'edition.json', value: undefined })).toEqual([
      { file: 'seeds/edition.json', field: '', message: expect.stringContaining('the file is missing; add it') },
    ])
  })
})

test.each([
  ['lists a story that does not exist', 'winter', { ...edition('2025'), stories: ['harbor', 'island'] }, 'stories[1]'],
  ['is led by a story that it does not list', 'winter', { ...edition('2025'), lead: 'lighthouse' }, 'lead'],
  ['has no date', 'winter', { ...edition('2025'), published: undefined }, 'published'],
  ['has a name that no address can hold', 'Winter Issue', edition('2025'), ''],
])('the one problem of an edition that %s names its file', async (_when, id, value, field) => {
  expect(await problemsWith(inFolder(id, value))).toEqual([
    { file: `seeds/editions/${id}.json`, field, message: expect.stringMatching(/[;,] /) },
  ])
})

test('an earlier edition leads to the ones beside it, and the front page to the one before', async () => {
  const { hans, hant } = shapeScripts(
    await seedsWith(...FOLDER, {
      file: 'editions/spring.json',
      value: { ...edition('2026-03'), lead: 'lighthouse', stories: ['harbor', 'lighthouse'] },
    }),
  )
  const [spring, winter] = [hans.editions.get('spring'), hans.editions.get('winter')]

  expect(hans.edition.previous).toMatchObject({ id: 'spring', title: { en: 'Issue 2026-03' } })
  expect(spring?.stories.map(({ slug }) => slug)).toEqual(['lighthouse', 'harbor'])
  expect(spring?.newer).toMatchObject({ id: undefined, title: { en: 'Port' } })
  expect(spring?.older).toMatchObject({ id: 'winter' })
  expect(winter?.newer).toMatchObject({ id: 'spring' })
  expect(winter?.older).toBeUndefined()
  expect(hant.editions.get('winter')?.title.zh).toBe('第2025-12號')
})

test('a month names the editions that were published in it', async () => {
  const { hans } = shapeScripts(await seedsWith(...FOLDER))

  expect(hans.months.get('2026-03')?.editions.map(({ id }) => id)).toEqual(['spring'])
  expect([...hans.months.keys()]).toEqual(['2026-03'])
})
