import { describe, expect, test } from 'vitest'
import { leadCells, partnerCells, piecesOf } from './select.ts'
import type { Sentence } from './types.ts'

type Mark = [from: number, to: number, name: string]

const TEXT = 'Kim met Xi.'
const KIM: Mark = [0, 3, 'kim']
const XI: Mark = [8, 10, 'xi']
const BOTH = [{ text: 'Kim', name: 'kim' }, { text: ' met ' }, { text: 'Xi', name: 'xi' }, { text: '.' }]

describe('a text is cut at the names marked in it', () => {
  test.each<[what: string, text: string, marks: Mark[], pieces: { text: string; name?: string }[]]>([
    ['at the start and in the middle', TEXT, [KIM, XI], BOTH],
    ['at the end', 'met Xi', [[4, 6, 'xi']], [{ text: 'met ' }, { text: 'Xi', name: 'xi' }]],
    ['from end to end', 'Kim', [[0, 3, 'kim']], [{ text: 'Kim', name: 'kim' }]],
    [
      'side by side',
      '金正恩习近平',
      [
        [0, 3, 'kim'],
        [3, 6, 'xi'],
      ],
      [
        { text: '金正恩', name: 'kim' },
        { text: '习近平', name: 'xi' },
      ],
    ],
    [
      'counted in code units, as the build counts',
      '𠮷野家见Kim',
      [[5, 8, 'kim']],
      [{ text: '𠮷野家见' }, { text: 'Kim', name: 'kim' }],
    ],
    ['not at all where none is marked', TEXT, [], [{ text: TEXT }]],
    ['into nothing where it is empty', '', [], []],
  ])('%s', (_what, text, marks, pieces) => {
    expect(piecesOf(text, marks)).toEqual(pieces)
  })

  test('and stays whole where the marks are absent', () => {
    expect(piecesOf(TEXT)).toEqual([{ text: TEXT }])
  })
})

describe('a mark that cannot be right is passed over, and the others count:', () => {
  test.each<[what: string, marks: Mark[]]>([
    ['one within another', [KIM, [1, 2, 'wrong'], XI]],
    ['one that starts within another', [KIM, [2, 5, 'wrong'], XI]],
    ['one that is there twice', [KIM, KIM, XI]],
    ['one that comes too late', [KIM, XI, [4, 7, 'wrong']]],
    ['one that ends after the text', [KIM, XI, [10, 12, 'wrong']]],
    ['one that lies after the text', [KIM, XI, [11, 12, 'wrong']]],
    ['one that starts before the text', [[-2, 3, 'wrong'], KIM, XI]],
    ['one that runs backwards', [KIM, [7, 4, 'wrong'], XI]],
    ['one that is empty', [KIM, [4, 4, 'wrong'], XI]],
  ])('%s', (_what, marks) => {
    expect(piecesOf(TEXT, marks)).toEqual(BOTH)
  })

  test('whatever two marks say, the pieces are the text, and each name a piece that a mark cuts out', () => {
    const text = 'abc'
    const places = [-1, 0, 1, 2, 3, 4]
    const marks = places.flatMap((from) => places.map((to): Mark => [from, to, `${from} ${to}`]))

    for (const first of marks) {
      for (const second of marks) {
        const pieces = piecesOf(text, [first, second])

        const names = pieces.filter((piece) => piece.name !== undefined)

        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.map((piece) => piece.text)).not.toContain('')
        for (const { text: cut, name } of names) expect(cut).toBe(text.slice(...rangeOf(name)))
      }
    }
  })
})

function rangeOf(name = ''): [from: number, to: number] {
  const [from = NaN, to = NaN] = name.split(' ').map(Number)
  return [from, to]
}

describe('a sentence is cut at the names of the side that is shown', () => {
  const sentence: Sentence = { zh: '见金正恩。', en: 'Kim came.', names: { zh: [[1, 4, 'kim']], en: [[0, 3, 'kim']] } }
  const inChinese = [{ text: '见' }, { text: '金正恩', name: 'kim' }, { text: '。' }]
  const inEnglish = [{ text: 'Kim', name: 'kim' }, { text: ' came.' }]

  test('in the column that is read, and in the one it is read against', () => {
    for (const chinese of ['zh', 'zh-hant'] as const) {
      expect(leadCells([sentence], [chinese, 'en'])[0]?.pieces).toEqual(inChinese)
      expect(partnerCells([sentence], [chinese, 'en'])[0]?.pieces).toEqual(inEnglish)
      expect(leadCells([sentence], ['en', chinese])[0]?.pieces).toEqual(inEnglish)
      expect(partnerCells([sentence], ['en', chinese])[0]?.pieces).toEqual(inChinese)
    }
  })

  test('where it stands in for a missing one', () => {
    const { en, names } = sentence

    expect(leadCells([{ en, names }], ['zh', 'en'])[0]?.pieces).toEqual(inEnglish)
  })

  test('and not at those of the other side', () => {
    const marked: Sentence = { ...sentence, names: { en: [[0, 3, 'kim']] } }

    expect(leadCells([marked], ['zh', 'en'])[0]?.pieces).toEqual([{ text: '见金正恩。' }])
  })
})
