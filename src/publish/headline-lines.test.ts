import { describe, expect, test } from 'vitest'
import type { Language } from '../site/languages.ts'
import { atomsOf, nameEdges, wordStarts } from './headline-atoms.ts'
import { setHeadline, type SetHeadline } from './headline-lines.ts'

const ROOM = { width: 1056, height: 320, leading: 1.3, space: 0.5 }

/* A Chinese character is as wide as it is high, a Latin one about half of that. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\uFFEF“”]/u.test(character) ? 1 : 0.5), 0)
}

function set(headline: string, language: Language, names: string[] = []): SetHeadline {
  const atoms = atomsOf(headline, language, names)
  return setHeadline(
    atoms.map((atom) => Object.assign({ width: widthOf(atom.text) }, atom)),
    ROOM,
  )
}

test.each<[string, Language, string[]]>([
  ['韩国安保室长：尚无特金会谈消息，但会做好准备', 'zh', ['韩国安保室长：', '尚无特金会谈消息，', '但会做好准备']],
  ['中韩峰会前夕，朝鲜斥半岛无核化为“白日梦”', 'zh', ['中韩峰会前夕，', '朝鲜斥半岛无核化为“白日梦”']],
  ['李在明承诺以外交推动朝美尽快复谈', 'zh', ['李在明承诺以外交', '推动朝美尽快复谈']],
  ['All eyes on a possible Kim–Trump summit next year', 'en', ['All eyes on a possible', 'Kim–Trump summit next year']],
])('%s is set in even lines with its clauses whole', (headline, language, lines) => {
  expect(set(headline, language).lines).toEqual(lines)
})

test('a short headline is set larger than a long one', () => {
  const [short, long] = [set('灯亮了', 'zh'), set('灯塔守护人昨夜在风暴之中把熄灭的灯重新点亮'.repeat(3), 'zh')]

  expect(short.size).toBeGreaterThan(long.size)
})

test('a name is not broken, and neither are a few words in quotation marks', () => {
  const atoms = atomsOf('前往欧阳明月岛', 'zh', ['欧阳明月岛']).map(({ text }) => text)
  const { lines } = set('North Korea calls denuclearization a ‘pipe dream’ ahead of Lee–Xi summit', 'en')

  expect(atoms).toContain('欧阳明月岛')
  expect(lines.filter((line) => line.includes('‘pipe dream’'))).toHaveLength(1)
})

test.each<[string, Language, string[], string]>([
  [
    '中日关系紧张之际，习近平将接待李在明来访',
    'zh',
    ['习近平', '李在明'],
    '中日|关系|紧张|之际，|习近平|将|接待|李在明|来访',
  ],
  ['举世瞩目明年可能的金特峰会', 'zh', [], '举世瞩目|明年|可能的|金|特|峰会'],
  ['訪中前夕 川普談「白日夢」', 'zh-hant', ['川普'], '訪中|前夕 川普|談|「白日夢」'],
  ['Xi to host Lee', 'en', [], 'Xi to host Lee'],
])('a line of %s begins with a word, and never amid a name', (headline, language, names, cut) => {
  const starts = wordStarts(headline, language, names)

  expect([0, ...starts].map((start, index) => headline.slice(start, starts[index])).join('|')).toBe(cut)
})

test.each<[string, string[], string]>([
  ['中日关系紧张之际，习近平将接待李在明来访', ['习近平', '李在明'], '中日关系紧张之际，|习近平|将接待|李在明|来访'],
  ['习近平的选择', ['习近平'], '习近平的|选择'],
  ['韩国总统访华', [], '韩国总统访华'],
])('in lists a line of %s may end at a name, and is else left to the browser', (headline, names, cut) => {
  const named = names.map((name) => ({ start: headline.indexOf(name), end: headline.indexOf(name) + name.length }))
  const edges = nameEdges(wordStarts(headline, 'zh', names), named)

  expect([0, ...edges].map((start, index) => headline.slice(start, edges[index])).join('|')).toBe(cut)
})

const SENTENCE = '他说：“灯（旧的那盏）亮着！”大家问、听、等；谁来？没人。'

describe.each(Array.from({ length: 24 }, (_, index) => index * 13 + 4))('of %i characters', (length) => {
  const chinese = SENTENCE.repeat(12).slice(0, length)
  const english = '“Lamp oil” (old, dear) – it ran out; who knew? '.repeat(8).slice(0, length).trim()

  test.each([
    ['zh', chinese],
    ['en', english],
    ['zh', `${chinese}AI${english}`],
    ['en', 'x'.repeat(length)],
  ] as const)('a headline fits, whole, with no mark at the wrong end of a line (%s: %s)', (language, headline) => {
    const { size, lines } = set(headline, language)

    expect(lines.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height)
    for (const line of lines) {
      expect(widthOf(line) * size).toBeLessThanOrEqual(ROOM.width)
      expect(line).not.toMatch(/^[。，、；：？！”」）]/)
    }
    // Only the last may end in whatever the headline ends in.
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“「（]$/)
    const shown = lines.join('').replaceAll(' ', '')
    const whole = headline.replaceAll(' ', '')
    expect(shown === whole || (length > 120 && shown.endsWith('…') && whole.startsWith(shown.slice(0, -1)))).toBe(true)
  })
})
