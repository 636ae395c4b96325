import { beforeAll, describe, expect, test } from 'vitest'
import type { Bilingual, StorySeed } from '../content/types.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { gapsIn, lackOf } from './coverage.ts'

const SENTENCES = new Map<string, Bilingual>([
  ['b', { zh: '海面平静。', en: 'The sea is calm.' }],
  ['z', { zh: '船出海。' }],
  ['e', { en: 'Boats sail.' }],
])

/* Headline, standfirst and paragraphs, a letter for each sentence: in both languages (b), Chinese (z) or English (e). */
function story(written: string): StorySeed {
  const [[headline] = [], standfirst = [], ...body] = written
    .split(' ')
    .map((letters) => Array.from(letters, (letter) => SENTENCES.get(letter) ?? {}))
  return { slug: 'story', published: '2026', byline: { kind: 'ai' }, headline: headline ?? {}, standfirst, body }
}

beforeAll(() => loadStrings('zh-hant'))

const COMPLETE = ['b b b', 'b bb bbb b']

describe('a side', () => {
  test.each(COMPLETE)('lacks nothing of a complete story: %s', (written) => {
    expect(lackOf(story(written), 'zh')).toBeUndefined()
    expect(lackOf(story(written), 'en')).toBeUndefined()
  })

  test.each(['b b z', 'b b bz', 'b z b', 'b bz b', 'b b b zzb z'])('lacks a part: %s', (written) => {
    expect(lackOf(story(written), 'zh')).toBeUndefined()
    expect(lackOf(story(written), 'en')).toBe('part')
  })

  test.each(['z z z', 'z b b', 'z bz e'])('lacks all of a story that has no headline there: %s', (written) => {
    expect(lackOf(story(written), 'en')).toBe('all')
  })

  test('may lack what the other one has, and have what that one lacks', () => {
    expect(lackOf(story('b b e z'), 'zh')).toBe('part')
    expect(lackOf(story('b b e z'), 'en')).toBe('part')
    expect(lackOf(story('e e e'), 'zh')).toBe('all')
    expect(lackOf(story('e e e'), 'en')).toBeUndefined()
    expect(lackOf(story('e b z'), 'en')).toBe('part')
  })
})

describe('what a story lacks is said in words:', () => {
  const ten = Array.from({ length: 10 }, () => 'z').join(' ')

  test.each([
    ['one paragraph', 'b b b z', '英文版缺一段（第2段）。', 'The English version lacks one paragraph (paragraph 2).'],
    [
      'two paragraphs',
      'b b zz b z',
      '英文版缺两段（第1、3段）。',
      'The English version lacks two paragraphs (paragraphs 1 and 3).',
    ],
    [
      'three paragraphs',
      'b b z z b z',
      '英文版缺三段（第1、2、4段）。',
      'The English version lacks three paragraphs (paragraphs 1, 2, and 4).',
    ],
    ['one sentence', 'b b b bz', '英文版缺一句（第2段）。', 'The English version lacks one sentence (paragraph 2).'],
    [
      'two sentences of a paragraph',
      'b b zbz',
      '英文版缺两句（第1段）。',
      'The English version lacks two sentences (paragraph 1).',
    ],
    [
      'sentences of two paragraphs',
      'b b bz b bzz',
      '英文版缺三句（第1、3段）。',
      'The English version lacks three sentences (paragraphs 1 and 3).',
    ],
    [
      'a paragraph and a sentence before it',
      'b b bz z',
      '英文版缺一段和一句（第1、2段）。',
      'The English version lacks one paragraph and one sentence (paragraphs 1 and 2).',
    ],
    ['a sentence of the standfirst', 'b bz b', '英文版缺一句。', 'The English version lacks one sentence.'],
    ['the standfirst', 'b zz b', '英文版缺两句。', 'The English version lacks two sentences.'],
    [
      'the standfirst and a paragraph',
      'b z b z',
      '英文版缺一段和一句（第2段）。',
      'The English version lacks one paragraph and one sentence (paragraph 2).',
    ],
    [
      'nine sentences',
      'b b bzzzzzzzzz',
      '英文版缺九句（第1段）。',
      'The English version lacks nine sentences (paragraph 1).',
    ],
    [
      'more than nine sentences',
      'b b bzzzzzzzzzzz',
      '英文版缺11句（第1段）。',
      'The English version lacks 11 sentences (paragraph 1).',
    ],
    [
      'more than nine paragraphs, in the order of their numbers',
      `b b bz ${ten} bz`,
      '英文版缺10段和两句（第1、2、3、4、5、6、7、8、9、10、11、12段）。',
      'The English version lacks 10 paragraphs and two sentences (paragraphs 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 12).',
    ],
    [
      'some on each side, the Chinese first',
      'b b bz e',
      '中文版缺一段（第2段）。英文版缺一句（第1段）。',
      'The Chinese version lacks one paragraph (paragraph 2). The English version lacks one sentence (paragraph 1).',
    ],
    ['the English version', 'z z zz', '本文没有英文版。', 'There is no English version.'],
    ['the Chinese version', 'e e ee', '本文没有中文版。', 'There is no Chinese version.'],
    [
      'the English version, and some of the Chinese one',
      'z b z e',
      '中文版缺一段（第2段）。本文没有英文版。',
      'The Chinese version lacks one paragraph (paragraph 2). There is no English version.',
    ],
  ])('%s', (_what, written, zh, en) => {
    const traditional = zh.replaceAll('没', '沒').replaceAll('两', '兩')

    expect(gapsIn(story(written), 'zh')).toBe(zh)
    expect(gapsIn(story(written), 'zh-hant')).toBe(traditional)
    expect(gapsIn(story(written), 'en')).toBe(en)
  })

  test.each(COMPLETE)('nothing for a complete story: %s', (written) => {
    expect(gapsIn(story(written), 'zh')).toBeUndefined()
    expect(gapsIn(story(written), 'zh-hant')).toBeUndefined()
    expect(gapsIn(story(written), 'en')).toBeUndefined()
  })
})
