import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PreferenceName } from './preferences.ts'
import { stubPage, stubStorage, visit } from './testing/visit.ts'

beforeEach(() => {
  stubStorage()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const FALLBACKS: [name: PreferenceName, fallback: string, another: string][] = [
  ['language', 'none', 'zh'],
  ['chinese', 'zh', 'zh-hant'],
  ['interface', 'story', 'en'],
  ['textSize', 'standard', 'largest'],
  ['measure', 'standard', 'narrow'],
  ['theme', 'system', 'sepia'],
  ['face', 'standard', 'serif'],
  ['shortcuts', 'on', 'off'],
]

describe('a preference', () => {
  test.each(FALLBACKS)('%s is “%s” until the reader chooses', async (name, fallback) => {
    const { preference } = await visit()

    expect(preference(name)).toBe(fallback)
  })

  test.each(FALLBACKS)('%s, unlike “%s”, is what was kept', async (name, _fallback, another) => {
    stubStorage({ kept: JSON.stringify({ [name]: another }) })
    const { preference } = await visit()

    expect(preference(name)).toBe(another)
  })

  test('offers its values in order, the fallback of text size and measure in the middle', async () => {
    const { valuesOf } = await visit()

    expect(valuesOf('textSize')).toEqual(['smallest', 'smaller', 'standard', 'larger', 'largest'])
    expect(valuesOf('measure')).toEqual(['narrow', 'standard', 'wide'])
  })

  test.each(['{"language":', 'zh', '"zh"', '["zh"]', '7', 'null', 'true', '', '{"language":"fr"}', '{"language":{}}'])(
    'has its fallback where what was kept is %s',
    async (kept) => {
      stubStorage({ kept })
      const { preference } = await visit()

      expect(preference('language')).toBe('none')
    },
  )

  test('is not spoiled by another one that was kept badly', async () => {
    stubStorage({ kept: '{"language":"klingon","shortcuts":"off"}' })
    const { preference } = await visit()

    expect(preference('shortcuts')).toBe('off')
  })

  test('has its fallback where storage may not be read', async () => {
    stubStorage({ state: 'blocked' })
    const { preference } = await visit()

    expect(preference('language')).toBe('none')
  })
})

describe('a choice', () => {
  test('holds at once and on the next visit', async () => {
    const first = await visit()
    first.choose('language', 'zh')
    expect(first.preference('language')).toBe('zh')

    const second = await visit()
    expect(second.preference('language')).toBe('zh')
  })

  test('leaves other choices, and fields of a newer version, as they were', async () => {
    const items = stubStorage({ kept: '{"shortcuts":"off","later":{"much":[1]}}' })
    const { choose, preference } = await visit()

    choose('language', 'en')

    expect(preference('shortcuts')).toBe('off')
    expect(JSON.parse(items.get('duidu:preferences') ?? '')).toEqual({
      language: 'en',
      shortcuts: 'off',
      later: { much: [1] },
    })
  })

  test('can be made anew, and back to the fallback', async () => {
    const { choose, preference } = await visit()

    choose('theme', 'dark')
    choose('theme', 'sepia')
    expect(preference('theme')).toBe('sepia')
    choose('theme', 'system')
    expect(preference('theme')).toBe('system')
  })

  test.each(['blocked', 'full'] as const)('holds for the visit where storage is %s, and no longer', async (state) => {
    stubStorage({ state })
    const { choose, preference } = await visit()

    choose('language', 'zh')
    choose('shortcuts', 'off')

    expect(preference('language')).toBe('zh')
    expect(preference('shortcuts')).toBe('off')
    expect((await visit()).preference('language')).toBe('none')
  })

  test('that could not be stored is stored with the next one that can', async () => {
    stubStorage({ state: 'full' })
    const { choose } = await visit()
    choose('theme', 'dark')
    const items = stubStorage()

    choose('face', 'serif')

    expect(JSON.parse(items.get('duidu:preferences') ?? '')).toEqual({ theme: 'dark', face: 'serif' })
  })

  test('that was stored gives way to what another tab has stored since', async () => {
    const items = stubStorage()
    const { choose, preference } = await visit()
    choose('theme', 'dark')

    items.set('duidu:preferences', '{"theme":"light"}')

    expect(preference('theme')).toBe('light')
  })

  test('does not touch the page by itself', async () => {
    const attributes = stubPage()
    const { choose } = await visit()

    choose('theme', 'dark')

    expect(attributes.size).toBe(0)
  })
})

test('stores nothing until the reader chooses', async () => {
  const items = stubStorage()
  stubPage()
  const { applyPreferences, preference } = await visit()

  preference('language')
  applyPreferences()

  expect(items.size).toBe(0)
})

test('prints the fallback into a prerendered page, so that hydration finds what it expects', async () => {
  stubStorage({ kept: '{"shortcuts":"off"}' })
  const { usePreference } = await visit()
  function Shown() {
    return usePreference('shortcuts')
  }

  expect(renderToString(createElement(Shown))).toBe('on')
})
