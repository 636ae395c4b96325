import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../site/languages.ts'
import { translator } from './i18n.ts'
import { en } from './locales/en.ts'
import { zh } from './locales/zh.ts'

function flatten(strings: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flatten(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  )
}

const english = flatten(en)
const chinese = flatten(zh)

function variablesIn(text: string | undefined): string[] {
  return (text?.match(/\{\{\s*\w+\s*\}\}/g) ?? []).toSorted()
}

test('has the same strings in both languages', () => {
  expect(chinese.map(([key]) => key).toSorted()).toEqual(english.map(([key]) => key).toSorted())
})

test.each(english)('fills the same variables into “%s” in both languages', (key, text) => {
  expect(variablesIn(new Map(chinese).get(key))).toEqual(variablesIn(text))
})

test.each([...english, ...chinese])('has words for “%s”: %s', (_key, text) => {
  expect(text.trim()).not.toBe('')
  expect(text).toBe(text.trim())
})

describe('in Chinese', () => {
  test.each(chinese)('“%s” is written in Han characters: %s', (_key, text) => {
    expect(text).toMatch(/\p{Script=Han}/u)
  })

  test.each(chinese)('“%s” has full-width punctuation beside Han characters: %s', (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}\s*[,.;:!?()"']/u)
    expect(text).not.toMatch(/[,.;:!?()"']\s*\p{Script=Han}/u)
  })

  test.each(chinese.filter(([, text]) => text.includes('AI')))('“%s” sets AI off by spaces: %s', (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}AI|AI\p{Script=Han}/u)
  })
})

describe('in English', () => {
  test.each(english)('“%s” has true quotes, dashes and ellipses: %s', (_key, text) => {
    expect(text).not.toMatch(/["'`]|\.\.\.|--| - /)
  })

  test.each(english)('“%s” holds no Chinese: %s', (_key, text) => {
    expect(text).not.toMatch(/\p{Script=Han}|[，。；：！？（）]/u)
  })
})

test('answers each language in its own words, whichever was asked last', () => {
  expect(LANGUAGES.map((language) => translator(language)('related.heading'))).toEqual(['相关报道', 'Related stories'])
  expect(LANGUAGES.map((language) => translator(language)('byline.ai'))).toEqual(['由 AI 报道', 'Reported by AI'])
})

test('prints a name as it is written, ampersand and all', () => {
  expect(translator('en')('byline.person', { name: 'O’Neil & <Sons>' })).toBe('By O’Neil & <Sons>')
})
