import { beforeAll, describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { name, relate } from './testing/relating.ts'

const [common, rare, other] = [name('common'), name('rare'), name('other')]
const summit = { date: '2026-04', label: { zh: '峰会', en: 'The summit' } }

describe('the list of related stories', () => {
  test('keeps the editor’s order before everything derived', () => {
    const { relatedTo } = relate({
      self: { names: [common], related: ['stranger', 'friend'] },
      friend: { names: [common] },
      stranger: {},
      twin: { names: [common], events: [summit] },
    })

    expect(relatedTo('self')).toEqual(['stranger', 'friend', 'twin'])
  })

  test('is completed to four from shared names where the editor’s is short', () => {
    const others = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((slug) => [slug, { names: [common] }]))

    const related = relate({ self: { names: [common], related: ['c'] }, ...others }).relatedTo('self')

    expect(related).toHaveLength(4)
    expect(related[0]).toBe('c')
    expect(new Set(related).size).toBe(4)
  })

  test('is derived where the editor gave none', () => {
    const { relatedTo } = relate({ self: { names: [rare] }, friend: { names: [rare] }, stranger: { names: [other] } })

    expect(relatedTo('self')).toEqual(['friend'])
  })

  test('is left as the editor wrote it where it has four or more', () => {
    const related = ['e', 'd', 'c', 'b', 'a']
    const others = Object.fromEntries([...related, 'f'].map((slug) => [slug, { names: [common] }]))

    expect(relate({ self: { names: [common], related }, ...others }).relatedTo('self')).toEqual(related)
  })

  test('never holds the story itself', () => {
    const stories = { a: { names: [common] }, b: { names: [common], events: [summit] }, c: { names: [common] } }
    const { relatedTo } = relate(stories)

    for (const slug of Object.keys(stories)) expect(relatedTo(slug)).not.toContain(slug)
  })

  test('is empty for a story that shares nothing with any other', () => {
    expect(relate({ self: { names: [rare] }, stranger: { names: [other] } }).relatedTo('self')).toEqual([])
  })

  test('is empty for a story that does not exist', () => {
    expect(relate({}).relatedTo('nowhere')).toEqual([])
  })

  test('ranks a name that few stories share above one that many share', () => {
    const { relatedTo } = relate({
      self: { names: [common, rare] },
      a: { names: [common] },
      b: { names: [common] },
      kin: { names: [rare] },
      c: { names: [common] },
    })

    expect(relatedTo('self')[0]).toBe('kin')
  })

  test('ranks a shared person above a shared place, and a shared event above both', () => {
    const [town, person] = [name('town', 'place'), name('person')]
    const { relatedTo } = relate({
      self: { names: [town, person], events: [summit] },
      neighbor: { names: [town] },
      colleague: { names: [person] },
      sibling: { events: [summit] },
    })

    expect(relatedTo('self')).toEqual(['sibling', 'colleague', 'neighbor'])
  })

  test('puts the newer of two equally close stories first', () => {
    const { relatedTo } = relate({
      self: { names: [rare] },
      older: { names: [rare], published: '2025-10' },
      newer: { names: [rare], published: '2026-01' },
    })

    expect(relatedTo('self')).toEqual(['newer', 'older'])
  })
})

describe('the reason', () => {
  test('names the shared event first, in both languages', () => {
    const { reasonFor } = relate({
      a: { names: [rare], events: [summit] },
      b: { names: [rare], events: [{ ...summit, expected: true }] },
    })

    expect(reasonFor('a', 'b')).toEqual({ zh: '同一事件：峰会', en: 'Same event: The summit' })
  })

  test('names one shared name', () => {
    const { reasonFor } = relate({ a: { names: [rare, other] }, b: { names: [common, rare] } })

    expect(reasonFor('a', 'b')).toEqual({ zh: '同样谈到名rare', en: 'Also about Name rare' })
  })

  test('names two shared names, the rarer first, joined as each language does', () => {
    const { reasonFor } = relate({
      a: { names: [common, rare, other] },
      b: { names: [common, rare, other] },
      c: { names: [common, other] },
      d: { names: [common] },
    })

    expect(reasonFor('a', 'b')).toEqual({ zh: '同样谈到名rare和名other', en: 'Also about Name rare and Name other' })
  })

  test('does not take an event of the same day for the same event', () => {
    const speech = { date: summit.date, label: { zh: '讲话', en: 'A speech' } }
    const { reasonFor } = relate({ a: { events: [summit] }, b: { events: [speech] } })

    expect(reasonFor('a', 'b')).toBeUndefined()
  })

  test('does not take an event of another day for the same event, although it is called the same', () => {
    const { reasonFor } = relate({ a: { events: [summit] }, b: { events: [{ ...summit, date: '2019-06' }] } })

    expect(reasonFor('a', 'b')).toBeUndefined()
  })

  test('falls back to names where the shared event has no label in one language', () => {
    const event = { date: '2026-04', label: { zh: '峰会' } }
    const { reasonFor } = relate({ a: { names: [rare], events: [event] }, b: { names: [rare], events: [event] } })

    expect(reasonFor('a', 'b')).toEqual({ zh: '同样谈到名rare', en: 'Also about Name rare' })
  })

  test('is absent where two stories share nothing, even if the editor relates them', () => {
    const { reasonFor } = relate({ a: { names: [rare], related: ['b'] }, b: { names: [other] } })

    expect(reasonFor('a', 'b')).toBeUndefined()
  })
})

describe('the reason in Traditional Chinese', () => {
  const stories = { a: { names: [rare, other] }, b: { names: [other, rare] } }

  beforeAll(() => loadStrings('zh-hant'))

  test('is said in its own words, and in English as ever', () => {
    const { reasonFor } = relate(stories, 'zh-hant')

    expect(reasonFor('a', 'b')).toEqual({ zh: '同樣談到名rare和名other', en: 'Also about Name rare and Name other' })
  })

  test('names the shared event as the story has it', () => {
    const { reasonFor } = relate({ a: { events: [summit] }, b: { events: [summit] } }, 'zh-hant')

    expect(reasonFor('a', 'b')).toEqual({ zh: '同一事件：峰会', en: 'Same event: The summit' })
  })

  test('has the other language where the shared event has one label only', () => {
    const event = { date: '2026-04', label: { en: 'The summit' } }
    const { reasonFor } = relate({ a: { events: [event] }, b: { events: [event] } }, 'zh-hant')

    expect(reasonFor('a', 'b')).toEqual({ zh: '同一事件：The summit', en: 'Same event: The summit' })
  })
})
