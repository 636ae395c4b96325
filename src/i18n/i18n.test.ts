import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES, type Language } from '../site/languages.ts'

/* What is loaded stays loaded, so each test starts with nothing but what every page brings. */
async function start() {
  vi.resetModules()
  return import('./i18n.ts')
}

let i18n: Awaited<ReturnType<typeof start>>

beforeEach(async () => {
  i18n = await start()
})

function words(): string[] {
  return LANGUAGES.map((language) => i18n.translator(language)('related.heading'))
}

function counted(language: Language, count: number): string {
  return i18n.translator(language)('gaps.sentences', { count, number: count })
}

describe('before the strings of Traditional Chinese are there', () => {
  test('Simplified ones stand in for them, never English ones or a key', () => {
    const t = i18n.translator('zh-hant')

    expect(t('related.heading')).toBe('相关报道')
    expect(t('settings.title')).toBe('阅读设置')
    expect(t('byline.person', { name: '王芳' })).toBe('撰文：王芳')
    expect(t('gaps.where', { count: 1, list: '1' })).toBe('（第1段）')
  })

  test('the other languages have their own', () => {
    expect(words()).toEqual(['相关报道', '相关报道', 'Related stories'])
  })
})

describe('once they are there', () => {
  test('each language answers in its own words, whichever was asked last', async () => {
    await i18n.loadStrings('zh-hant')

    expect(words()).toEqual(['相关报道', '相關報導', 'Related stories'])
    expect(words()).toEqual(['相关报道', '相關報導', 'Related stories'])
  })

  test('a translator made before answers in them', async () => {
    const t = i18n.translator('zh-hant')
    await i18n.loadStrings('zh-hant')

    expect(t('byline.person', { name: '王芳' })).toBe('撰文：王芳')
    expect(t('settings.title')).toBe('閱讀設定')
  })

  test('loading them again changes nothing', async () => {
    await i18n.loadStrings('zh-hant')
    await i18n.loadStrings('zh-hant')

    expect(words()).toEqual(['相关报道', '相關報導', 'Related stories'])
  })
})

test.each(['zh', 'en'] as const)(
  'the strings of %s are there from the start, and loading leaves them',
  async (language) => {
    const before = words()
    await i18n.loadStrings(language)

    expect(words()).toEqual(before)
  },
)

describe('a count', () => {
  test('tells one from several in English', () => {
    expect([0, 1, 2, 11, 21].map((count) => counted('en', count))).toEqual([
      '0 sentences',
      '1 sentence',
      '2 sentences',
      '11 sentences',
      '21 sentences',
    ])
  })

  test.each(['zh', 'zh-hant'] as const)('has one form in %s', async (language) => {
    await i18n.loadStrings('zh-hant')

    expect([0, 1, 2, 11].map((count) => counted(language, count))).toEqual(['0句', '1句', '2句', '11句'])
  })
})

test('a name is printed as it is written, ampersand and all', () => {
  expect(i18n.translator('en')('byline.person', { name: 'O’Neil & <Sons>' })).toBe('By O’Neil & <Sons>')
})
