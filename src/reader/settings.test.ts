import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stubPage, stubStorage, stubWindow, visit } from './testing/visit.ts'

const KEPT =
  '{"language":"en","chinese":"zh-hant","interface":"zh","textSize":"largest","measure":"wide","theme":"dark","face":"sans","shortcuts":"off","later":1}'
const ON_THE_PAGE = {
  'data-interface': 'zh',
  'data-text-size': 'largest',
  'data-measure': 'wide',
  'data-theme': 'dark',
  'data-face': 'sans',
}

let items: Map<string, string>
let attributes: Map<string, string>
let tellOfOtherTab: (key: string | null) => void

beforeEach(() => {
  items = stubStorage({ kept: KEPT })
  attributes = stubPage()
  tellOfOtherTab = stubWindow()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the page', () => {
  test('shows each preference that can be seen by an attribute of its own', async () => {
    const { applyPreferences } = await visit()

    applyPreferences()

    expect(Object.fromEntries(attributes)).toEqual(ON_THE_PAGE)
  })

  test('has no attribute for a fallback, and loses the one it had', async () => {
    const { applyPreferences, choose } = await visit()
    applyPreferences()

    choose('theme', 'system')
    choose('textSize', 'smaller')
    applyPreferences()

    expect(Object.fromEntries(attributes)).toEqual({
      'data-interface': 'zh',
      'data-text-size': 'smaller',
      'data-measure': 'wide',
      'data-face': 'sans',
    })
  })
})

describe('a reset', () => {
  test('takes back every setting, and neither the languages chosen nor what a newer version kept', async () => {
    const { applyPreferences, preference, resetPreferences } = await visit()

    resetPreferences()
    applyPreferences()

    expect(attributes.size).toBe(0)
    expect(preference('shortcuts')).toBe('on')
    expect(JSON.parse(items.get('duidu:preferences') ?? '')).toEqual({ language: 'en', chinese: 'zh-hant', later: 1 })
  })

  test('holds for the visit where storage is full', async () => {
    stubStorage({ kept: KEPT, state: 'full' })
    const { preference, resetPreferences } = await visit()

    resetPreferences()

    expect(preference('theme')).toBe('system')
    expect(preference('chinese')).toBe('zh-hant')
  })
})

describe('a subscriber', () => {
  test('is told of a choice and of a reset, when they already hold, until it leaves', async () => {
    const { choose, preference, resetPreferences, subscribe } = await visit()
    const heard: string[] = []
    const leave = subscribe(() => heard.push(preference('theme')))

    choose('theme', 'sepia')
    resetPreferences()
    leave()
    choose('theme', 'dark')
    tellOfOtherTab('duidu:preferences')

    expect(heard).toEqual(['sepia', 'system'])
  })

  test('is told of a choice that could not be stored', async () => {
    stubStorage({ state: 'blocked' })
    const { choose, preference, subscribe } = await visit()
    const heard: string[] = []
    subscribe(() => heard.push(preference('theme')))

    choose('theme', 'sepia')

    expect(heard).toEqual(['sepia'])
  })

  test('is told of what another tab chose', async () => {
    const { preference, subscribe } = await visit()
    const heard: string[] = []
    subscribe(() => heard.push(preference('theme')))

    items.set('duidu:preferences', '{"theme":"sepia"}')
    tellOfOtherTab('duidu:preferences')

    expect(heard).toEqual(['sepia'])
    expect(preference('textSize')).toBe('standard')
  })

  test.each(['duidu:preferences', null])(
    'is told when another tab removes the preferences or clears storage (key: %s)',
    async (key) => {
      const { applyPreferences, subscribe } = await visit()
      applyPreferences()
      subscribe(applyPreferences)

      items.clear()
      tellOfOtherTab(key)

      expect(attributes.size).toBe(0)
    },
  )

  test('hears nothing of what else is stored', async () => {
    const { subscribe } = await visit()
    const listener = vi.fn<() => void>()
    subscribe(listener)

    tellOfOtherTab('duidu:preferences:damaged')
    tellOfOtherTab('something-else')

    expect(listener).not.toHaveBeenCalled()
  })

  test('finds what another tab chose last, even over what this tab could not store', async () => {
    items = stubStorage({ state: 'full' })
    const { choose, preference, subscribe } = await visit()
    subscribe(() => undefined)
    choose('theme', 'dark')

    items.set('duidu:preferences', '{"theme":"light"}')
    tellOfOtherTab('duidu:preferences')

    expect(preference('theme')).toBe('light')
  })
})
