import { expect, test } from 'vitest'
import { authorIn, plainText, readingLanguage, runIn, runsIn } from './select.ts'

const both = { zh: '海面平静。', en: 'The sea is calm.' }

test('shows a text in the wanted language without a mark', () => {
  expect(runIn(both, 'zh')).toEqual({ text: '海面平静。', lang: undefined })
  expect(runIn(both, 'en')).toEqual({ text: 'The sea is calm.', lang: undefined })
})

test('shows a text in the language it has, marked with that language, where the wanted one is absent', () => {
  expect(runIn({ en: 'Calm.' }, 'zh')).toEqual({ text: 'Calm.', lang: 'en' })
  expect(runIn({ zh: '平静。' }, 'en')).toEqual({ text: '平静。', lang: 'zh-Hans' })
})

test('puts a space between English sentences and none between Chinese ones', () => {
  expect(plainText([both, both], 'en')).toBe('The sea is calm. The sea is calm.')
  expect(plainText([both, both], 'zh')).toBe('海面平静。海面平静。')
})

test('puts no space before the first sentence of a paragraph', () => {
  expect(runsIn([both], 'en').map(({ text }) => text)).toEqual(['The sea is calm.'])
})

test('keeps a stand-in sentence a run of its own, with its own language and spacing', () => {
  expect(runsIn([both, { en: 'Boats sail.' }, both], 'zh')).toEqual([
    { text: '海面平静。', lang: undefined },
    { text: ' Boats sail.', lang: 'en' },
    { text: '海面平静。', lang: undefined },
  ])
  expect(runsIn([both, { zh: '船出海。' }, both], 'en')).toEqual([
    { text: 'The sea is calm.', lang: undefined },
    { text: '船出海。', lang: 'zh-Hans' },
    { text: ' The sea is calm.', lang: undefined },
  ])
})

test('hides no sentence of a paragraph in either language', () => {
  const paragraph = [{ zh: '一。' }, { en: 'Two.' }, both]

  for (const language of ['zh', 'en'] as const) expect(runsIn(paragraph, language)).toHaveLength(3)
})

test('reads a story in the wanted language if its headline exists there, else in the one it has', () => {
  expect(readingLanguage({ headline: both }, 'en')).toBe('en')
  expect(readingLanguage({ headline: both }, 'zh')).toBe('zh')
  expect(readingLanguage({ headline: { en: 'Calm' } }, 'zh')).toBe('en')
  expect(readingLanguage({ headline: { zh: '平静' } }, 'en')).toBe('zh')
})

test('names the person who reported a story, in the other language if need be, and nobody for an AI', () => {
  expect(authorIn({ kind: 'person', name: { zh: '王芳', en: 'Wang Fang' } }, 'zh')).toBe('王芳')
  expect(authorIn({ kind: 'person', name: { en: 'Ann Lee' } }, 'zh')).toBe('Ann Lee')
  expect(authorIn({ kind: 'ai' }, 'zh')).toBe('')
})
