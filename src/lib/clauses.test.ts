import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clausesOf } from './clauses.ts'

/* “[甲，][乙]” stands for two parts that should not be broken. */
function marked(headline: string): string {
  return clausesOf(headline)
    .map(({ text, isUnit }) => (isUnit ? `[${text}]` : text))
    .join('')
}

describe('a Chinese headline', () => {
  test.each([
    '[中日关系紧张之际，][习近平将接待李在明来访]',
    '[韩国安保室长：][尚无特金会谈消息，][但会做好准备]',
    '[谈了吗？][谈了！]',
    '[甲；][乙。]',
    '[怎么回事？！][没人知道]',
    '[等等，，][再说]',
    '[中韓峰會前夕，][北韓斥半島無核化為「白日夢」]',
    '[2025年，][APEC 峰会]',
  ])('is cut after the mark of each clause: %s', (headline) => {
    expect(marked(headline.replaceAll(/[[\]]/g, ''))).toBe(headline)
  })

  test.each(['举世瞩目明年可能的金特峰会', '统一部长寄望特朗普访华打破半岛僵局', '甲、乙、丙', '“白日梦”'])(
    'may break anywhere where it is one clause: %s',
    (headline) => {
      expect(marked(headline)).toBe(headline)
    },
  )

  test.each(['[他说：][“不可能。”]', '[“不可能。”][她说]', '[「不可能！」][她說]', '[（完）。][再见]'])(
    'has a closing quotation mark in the clause that it closes: %s',
    (headline) => {
      expect(marked(headline.replaceAll(/[[\]]/g, ''))).toBe(headline)
    },
  )
})

describe('an English headline', () => {
  test.each([
    'All eyes on a possible [Kim–Trump] summit next year',
    '[Seoul–Washington] alliance',
    'Back to [North–South] [talks–or] not',
    'A [U.S.–China–Korea] summit',
    'Talks [(Seoul–Tokyo)] resume',
    'The [2025–26] talks',
  ])('breaks nowhere in what an en dash joins: %s', (headline) => {
    expect(marked(headline.replaceAll(/[[\]]/g, ''))).toBe(headline)
  })

  test.each(['Xi to host Lee: a state visit, at last; really?', 'Talks – or not', 'Trump-Kim', 'Wait—no', '–', 'a –b'])(
    'is one part elsewhere: %s',
    (headline) => {
      expect(clausesOf(headline)).toEqual([{ text: headline, isUnit: false, words: [headline] }])
    },
  )
})

test('a headline of both scripts has clauses and joined words', () => {
  expect(marked('韩媒：Kim–Trump 会面，再等一年')).toBe('[韩媒：][Kim–Trump 会面，][再等一年]')
})

test.each(['看 Kim–Trump 会面', '会谈， 再等一年', '会谈， 再等， 一年', 'Kim–Trump ，再等一年'])(
  'no part that should not be broken has a space at its edge, which would not be shown there: %s',
  (headline) => {
    const units = clausesOf(headline).filter(({ isUnit }) => isUnit)

    expect(units.length).toBeGreaterThan(0)
    for (const { text } of units) expect(text).toBe(text.trim())
  },
)

function headlinesIn(file: string): string[] {
  const { headline }: { headline: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.values(headline)
}

const EDITION = globSync('seeds/{stories,pages}/*.json').flatMap(headlinesIn)
const NASTY = [
  '',
  ' ',
  '，',
  '，，。',
  '，甲，',
  '甲，',
  '–',
  '–，–',
  'a–',
  '–a',
  'a – b',
  '𠮷，𠮷–𠮷',
  '甲，\u{FE0F}',
  '“，”',
]

test('the headlines of the edition are here, in both languages', () => {
  expect(EDITION).toHaveLength(20)
})

test.each([...EDITION, ...NASTY])('the text of “%s” stays the same, and no part of it is empty', (headline) => {
  const texts = clausesOf(headline).map(({ text }) => text)

  expect(texts.join('')).toBe(headline)
  expect(texts).not.toContain('')
})

test('each part is cut where words start in it', () => {
  expect(clausesOf('韩媒：金特会面', [1, 3, 4, 5])).toEqual([
    { text: '韩媒：', isUnit: true, words: ['韩', '媒：'] },
    { text: '金特会面', isUnit: true, words: ['金', '特', '会面'] },
  ])
})

test.each([[[5, 3, 4]], [[-2, 0, 7, 9]], [[4, 4]]])(
  'starts of words that cannot be right lose nothing: %j',
  (starts) => {
    const words = clausesOf('韩媒：金特会面', starts).flatMap((clause) => clause.words)

    expect(words.join('')).toBe('韩媒：金特会面')
    expect(words).not.toContain('')
  },
)
