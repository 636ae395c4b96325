import { describe, expect, expectTypeOf, test } from 'vitest'
import { archiveEn } from './locales/archive-en.ts'
import archiveTraditional from './locales/archive-zh-hant.json' with { type: 'json' }
import { archiveZh } from './locales/archive-zh.ts'
import { en, type Strings } from './locales/en.ts'
import traditional from './locales/zh-hant.json' with { type: 'json' }
import { zh } from './locales/zh.ts'

function flatten(strings: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flatten(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
  )
}

const english = flatten({ ...en, archive: archiveEn })
const chinese = [
  { script: 'Simplified', strings: flatten({ ...zh, archive: archiveZh }) },
  { script: 'Traditional', strings: flatten({ ...traditional, archive: archiveTraditional }) },
]
const everything = [...english, ...chinese.flatMap(({ strings }) => strings)]

function isSingular(key: string): boolean {
  return key.endsWith('_one')
}

function variablesIn(text: string | undefined): string[] {
  return (text?.match(/\{\{\s*\w+\s*\}\}/g) ?? []).toSorted()
}

test.each(chinese)('has the same strings in English and $script Chinese, a singular apart', ({ strings }) => {
  const keys = english.map(([key]) => key).filter((key) => !isSingular(key))

  expect(strings.map(([key]) => key).toSorted()).toEqual(keys.toSorted())
})

test('has its strings in the same order in both scripts, so that they can be read side by side', () => {
  const [simplified, converted] = chinese.map(({ strings }) => strings.map(([key]) => key))

  expect(converted).toEqual(simplified)
})

test.each(chinese)('fills the same variables into a string in English and $script Chinese', ({ strings }) => {
  const inChinese = new Map(strings)
  const shared = english.filter(([key]) => !isSingular(key))

  for (const [key, text] of shared) expect([key, variablesIn(inChinese.get(key))]).toEqual([key, variablesIn(text)])
})

test('leaves no string empty and none with a space at its edge', () => {
  expect(everything.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
})

describe('a plural', () => {
  const keys = english.map(([key]) => key)

  test('has a form for one and for several in English, filled with the same variables', () => {
    const singulars = keys.filter(isSingular)
    const plurals = keys.filter((key) => key.endsWith('_other'))
    const texts = new Map(english)

    expect(singulars.map((key) => key.replace('_one', '_other'))).toEqual(plurals)
    expect(singulars.length).toBeGreaterThan(0)
    for (const key of singulars) {
      const [one, several] = [texts.get(key), texts.get(key.replace('_one', '_other'))]

      expect(one).not.toBe(several)
      expect(variablesIn(one)).toEqual(variablesIn(several))
    }
  })

  test('has no form for one in Chinese, and the compiler asks for none', () => {
    expect(chinese.flatMap(({ strings }) => strings).filter(([key]) => isSingular(key))).toEqual([])
    expectTypeOf<Strings['gaps']>().not.toHaveProperty('where_one')
    expectTypeOf<Strings['gaps']>().toHaveProperty('where_other')
  })
})

test.each([en, zh, traditional])('has a numeral for every count from zero to nine: $gaps.numerals', ({ gaps }) => {
  const numerals = gaps.numerals.split(' ')

  expect(numerals).toHaveLength(10)
  expect(new Set(numerals).size).toBe(10)
})

describe.each(chinese)('in $script Chinese', ({ strings }) => {
  test('every string is written in Han characters', () => {
    expect(strings.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('punctuation beside a Han character is full-width', () => {
    const half = /\p{Script=Han}\s*[,.;:!?()"']|[,.;:!?()"']\s*\p{Script=Han}/u

    expect(strings.filter(([, text]) => half.test(text))).toEqual([])
  })

  test('AI is set off from Han characters by spaces', () => {
    const withAi = strings.filter(([, text]) => text.includes('AI'))

    expect(withAi.length).toBeGreaterThan(0)
    expect(withAi.filter(([, text]) => /\p{Script=Han}AI|AI\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('in Traditional Chinese', () => {
  test.each([
    ['now.zh-hant', '已切換到繁體中文'],
    ['gaps.numerals', '零 一 兩 三 四 五 六 七 八 九'],
    ['gaps.en.all', '本文沒有英文版。'],
    ['storyStandIn.zh', '本文未發表中文版，您看到的是英文版。'],
    ['byline.ai', '由 AI 報導'],
    ['image.generated', 'AI 生成的影像'],
    ['names.page', '檢視全部'],
    ['share.failed', '連結沒能複製，請從位址列複製。'],
    ['print.source', '來源：{{site}}'],
    ['footer', '網站資訊'],
    ['settings.title', '閱讀設定'],
    ['settings.textSize.legend', '字級'],
    ['settings.face.serif', '明體'],
    ['settings.interface.legend', '介面語言'],
    ['settings.shortcuts', '快速鍵：1中文、2英文、3對照、P譯文'],
    ['settings.reset', '恢復預設'],
    ['aiNotice', '凡標有「由 AI 報導」的文章，均由機器撰寫。'],
    ['loading.slow', '網路較慢，仍在載入。'],
    ['failure.refused', '伺服器沒有傳回內容，多半是暫時的，請稍後重試。'],
    ['crash.body', '您的設定沒有遺失。重新載入即可接著讀。'],
  ])('%s is what is written in Taiwan: %s', (key, text) => {
    expect(new Map(flatten(traditional)).get(key)).toBe(text)
  })

  test('no string has the quotation marks of Simplified Chinese', () => {
    expect(flatten(traditional).filter(([, text]) => /[“”‘’]/.test(text))).toEqual([])
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
