import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../site/languages.ts'
import { authorIn, columnsOf, existsIn, leadCells, partnerCells, plainText, runIn, type Cell } from './select.ts'

const both = { zh: '海面平静。', en: 'The sea is calm.' }
const english = { en: 'Boats sail.' }
const chinese = { zh: '船出海。' }

function textsOf(cells: Cell[]): string[] {
  return cells.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
}

function spacesIn(cells: Cell[]): boolean[] {
  return cells.map(({ spaced }) => spaced)
}

function notesIn(cells: Cell[]): Cell['only'][] {
  return cells.map(({ only }) => only)
}

describe('a text', () => {
  test('is shown in the wanted language without a mark', () => {
    expect(runIn(both, 'zh')).toEqual({ text: '海面平静。', lang: undefined })
    expect(runIn(both, 'zh-hant')).toEqual({ text: '海面平静。', lang: undefined })
    expect(runIn(both, 'en')).toEqual({ text: 'The sea is calm.', lang: undefined })
  })

  test('is shown in the language it has, marked with that language, where the wanted one is absent', () => {
    expect(runIn(english, 'zh')).toEqual({ text: 'Boats sail.', lang: 'en' })
    expect(runIn(english, 'zh-hant')).toEqual({ text: 'Boats sail.', lang: 'en' })
    expect(runIn(chinese, 'en')).toEqual({ text: '船出海。', lang: 'zh-Hans' })
    expect(runIn(chinese, 'en', 'zh-hant')).toEqual({ text: '船出海。', lang: 'zh-Hant' })
  })
})

describe('a paragraph in the language it is read in', () => {
  const paragraph = [both, english, both, chinese]

  test('has the other language in the place of each sentence it lacks, marked with that language', () => {
    expect(leadCells(paragraph, ['zh', 'en'])).toEqual([
      { pieces: [{ text: '海面平静。' }], lang: undefined, only: undefined, spaced: false },
      { pieces: [{ text: 'Boats sail.' }], lang: 'en', only: 'en', spaced: true },
      { pieces: [{ text: '海面平静。' }], lang: undefined, only: undefined, spaced: false },
      { pieces: [{ text: '船出海。' }], lang: undefined, only: undefined, spaced: false },
    ])
    expect(leadCells(paragraph, ['en', 'zh'])).toEqual([
      { pieces: [{ text: 'The sea is calm.' }], lang: undefined, only: undefined, spaced: false },
      { pieces: [{ text: 'Boats sail.' }], lang: undefined, only: undefined, spaced: true },
      { pieces: [{ text: 'The sea is calm.' }], lang: undefined, only: undefined, spaced: true },
      { pieces: [{ text: '船出海。' }], lang: 'zh-Hans', only: 'zh', spaced: false },
    ])
  })

  test('marks a Chinese sentence with the script of its column', () => {
    expect(leadCells([chinese], ['en', 'zh-hant'])[0]?.lang).toBe('zh-Hant')
    expect(leadCells([english], ['zh-hant', 'en'])[0]?.lang).toBe('en')
  })

  test.each(LANGUAGES)('hides no sentence in %s', (language) => {
    const cells = leadCells(paragraph, columnsOf({ headline: both }, language))

    expect(cells).toHaveLength(4)
    expect(textsOf(cells)).not.toContain('')
  })

  test('sets off every English sentence by a space but the first, and no Chinese one', () => {
    expect(spacesIn(leadCells([both, both, both], ['en', 'zh']))).toEqual([false, true, true])
    expect(spacesIn(leadCells([both, both, both], ['zh', 'en']))).toEqual([false, false, false])
    expect(spacesIn(leadCells([english, english, both], ['zh', 'en']))).toEqual([false, true, false])
    expect(spacesIn(leadCells([chinese, chinese, both], ['en', 'zh']))).toEqual([false, false, true])
  })
})

describe('a paragraph in the language it is read against', () => {
  test('leaves the place of each sentence it lacks empty, without a mark of language', () => {
    expect(partnerCells([both, english, both], ['en', 'zh'])).toEqual([
      { pieces: [{ text: '海面平静。' }], lang: undefined, only: undefined, spaced: false },
      { pieces: [], lang: undefined, only: 'en', spaced: false },
      { pieces: [{ text: '海面平静。' }], lang: undefined, only: undefined, spaced: false },
    ])
    expect(textsOf(partnerCells([chinese, both], ['zh', 'en']))).toEqual(['', 'The sea is calm.'])
    expect(textsOf(partnerCells([english, both], ['en', 'zh-hant']))).toEqual(['', '海面平静。'])
  })

  test('has as many places as the other column, whichever sentences are missing', () => {
    const paragraph = [english, chinese, both, english]

    for (const columns of [
      ['zh', 'en'],
      ['en', 'zh'],
    ] as const) {
      expect(partnerCells(paragraph, columns)).toHaveLength(leadCells(paragraph, columns).length)
    }
  })
})

describe('the note that a sentence exists in one language only', () => {
  const RUNS: [what: string, paragraph: (typeof english | typeof chinese)[], only: (string | undefined)[]][] = [
    ['alone', [both, english, both], [undefined, 'en', undefined]],
    ['at the start', [english, both], ['en', undefined]],
    ['at the end', [both, english], [undefined, 'en']],
    ['two in a row', [both, english, english, both], [undefined, undefined, 'en', undefined]],
    ['two in a row at the end', [both, english, english], [undefined, undefined, 'en']],
    ['two apart', [english, both, english], ['en', undefined, 'en']],
    ['beside one that the other language lacks', [chinese, english, chinese], [undefined, 'en', undefined]],
    ['the whole paragraph', [english, english, english], [undefined, undefined, 'en']],
    ['none', [both, chinese], [undefined, undefined]],
  ]

  test.each(RUNS)('is made once, after the last in a row: %s', (_what, paragraph, only) => {
    expect(notesIn(leadCells(paragraph, ['zh', 'en']))).toEqual(only)
    expect(notesIn(leadCells(paragraph, ['zh-hant', 'en']))).toEqual(only)
    expect(notesIn(partnerCells(paragraph, ['en', 'zh']))).toEqual(only)
  })

  test('names the Chinese side, whichever script the column is in', () => {
    expect(leadCells([chinese], ['en', 'zh-hant'])[0]?.only).toBe('zh')
    expect(partnerCells([chinese], ['zh-hant', 'en'])[0]?.only).toBe('zh')
  })
})

test('tells whether a paragraph has anything in a language', () => {
  expect(existsIn([english, chinese], 'zh-hant')).toBe(true)
  expect(existsIn([english, english], 'zh')).toBe(false)
  expect(existsIn([english, english], 'zh-hant')).toBe(false)
  expect(existsIn([chinese, english], 'en')).toBe(true)
  expect(existsIn([chinese], 'en')).toBe(false)
  expect(existsIn([], 'en')).toBe(false)
})

describe('a paragraph as one string', () => {
  test('has a space between English sentences and none between Chinese ones', () => {
    expect(plainText([both, both], 'en')).toBe('The sea is calm. The sea is calm.')
    expect(plainText([both, both], 'zh')).toBe('海面平静。海面平静。')
    expect(plainText([both, both], 'zh-hant')).toBe('海面平静。海面平静。')
  })

  test('has the other language where a sentence is missing', () => {
    expect(plainText([both, english, both], 'zh')).toBe('海面平静。 Boats sail.海面平静。')
    expect(plainText([chinese, both], 'en')).toBe('船出海。 The sea is calm.')
  })

  test('is not cut short by the names marked in it', () => {
    const marked = { ...both, names: { en: [[4, 7, 'sea'] satisfies [number, number, string]] } }

    expect(plainText([marked, marked], 'en')).toBe('The sea is calm. The sea is calm.')
  })
})

test('reads a story in the page’s language if its headline exists there, else in the other one', () => {
  expect(columnsOf({ headline: both }, 'en')).toEqual(['en', 'zh'])
  expect(columnsOf({ headline: both }, 'zh')).toEqual(['zh', 'en'])
  expect(columnsOf({ headline: both }, 'zh-hant')).toEqual(['zh-hant', 'en'])
  expect(columnsOf({ headline: english }, 'en')).toEqual(['en', 'zh'])
  expect(columnsOf({ headline: english }, 'zh')).toEqual(['en', 'zh'])
  expect(columnsOf({ headline: english }, 'zh-hant')).toEqual(['en', 'zh-hant'])
  expect(columnsOf({ headline: chinese }, 'en')).toEqual(['zh', 'en'])
  expect(columnsOf({ headline: chinese }, 'zh-hant')).toEqual(['zh-hant', 'en'])
})

test('names the person who reported a story, in the other language if need be, and nobody for an AI', () => {
  const name = { zh: '王芳', en: 'Wang Fang' }

  expect(LANGUAGES.map((language) => authorIn({ kind: 'person', name }, language))).toEqual([
    '王芳',
    '王芳',
    'Wang Fang',
  ])
  expect(authorIn({ kind: 'person', name: { en: 'Ann Lee' } }, 'zh')).toBe('Ann Lee')
  expect(authorIn({ kind: 'person', name: { zh: '王芳' } }, 'en')).toBe('王芳')
  expect(authorIn({ kind: 'ai' }, 'zh')).toBe('')
})
