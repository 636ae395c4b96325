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

test('fills the same variables into a string in both languages', () => {
  const inChinese = new Map(chinese)

  for (const [key, text] of english) expect([key, variablesIn(inChinese.get(key))]).toEqual([key, variablesIn(text)])
})

test('leaves no string empty and none with a space at its edge', () => {
  expect([...english, ...chinese].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
})

describe('in Chinese', () => {
  test('every string is written in Han characters', () => {
    expect(chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('punctuation beside a Han character is full-width', () => {
    const half = /\p{Script=Han}\s*[,.;:!?()"']|[,.;:!?()"']\s*\p{Script=Han}/u

    expect(chinese.filter(([, text]) => half.test(text))).toEqual([])
  })

  test('AI is set off from Han characters by spaces', () => {
    const withAi = chinese.filter(([, text]) => text.includes('AI'))

    expect(withAi.length).toBeGreaterThan(0)
    expect(withAi.filter(([, text]) => /\p{Script=Han}AI|AI\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('in English', () => {
  test('quotes, dashes and ellipses are true ones', () => {
    expect(english.filter(([, text]) => /["'`]|\.\.\.|--| - /.test(text))).toEqual([])
  })

  test('no string holds Chinese characters or punctuation', () => {
    expect(english.filter(([, text]) => /\p{Script=Han}|[，。；：！？（）]/u.test(text))).toEqual([])
  })
})

test('answers each language in its own words, whichever was asked last', () => {
  expect(LANGUAGES.map((language) => translator(language)('related.heading'))).toEqual(['相关报道', 'Related stories'])
  expect(LANGUAGES.map((language) => translator(language)('byline.ai'))).toEqual(['由 AI 报道', 'Reported by AI'])
})

test('prints a name as it is written, ampersand and all', () => {
  expect(translator('en')('byline.person', { name: 'O’Neil & <Sons>' })).toBe('By O’Neil & <Sons>')
})
