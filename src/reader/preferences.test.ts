import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/* What is chosen during a visit lives in the module, so each test is a visit of its own. */
async function visit() {
  vi.resetModules()
  return import('./preferences.ts')
}

function stubStorage(kept?: string): Map<string, string> {
  const storage = new Map<string, string>()
  if (kept !== undefined) storage.set('duidu:preferences', kept)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  })
  return storage
}

function refuse() {
  throw new DOMException('blocked', 'SecurityError')
}

function blockStorage() {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
}

beforeEach(() => {
  stubStorage()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a preference', () => {
  test('has its fallback until the reader chooses', async () => {
    const { preference } = await visit()

    expect(preference('language')).toBe('none')
    expect(preference('shortcuts')).toBe('on')
  })

  test('has the value that was kept', async () => {
    stubStorage('{"language":"zh","shortcuts":"off"}')
    const { preference } = await visit()

    expect(preference('language')).toBe('zh')
    expect(preference('shortcuts')).toBe('off')
  })

  test.each(['{"language":', 'zh', '"zh"', '["zh"]', '7', 'null', 'true', '', '{"language":"fr"}', '{"language":{}}'])(
    'has its fallback where what was kept is %s',
    async (kept) => {
      stubStorage(kept)
      const { preference } = await visit()

      expect(preference('language')).toBe('none')
    },
  )

  test('is not spoiled by another one that was kept badly', async () => {
    stubStorage('{"language":"klingon","shortcuts":"off"}')
    const { preference } = await visit()

    expect(preference('shortcuts')).toBe('off')
  })

  test('has its fallback where storage may not be read', async () => {
    blockStorage()
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
    const storage = stubStorage('{"shortcuts":"off","later":1}')
    const { choose, preference, STORAGE_KEY } = await visit()

    choose('language', 'en')

    expect(preference('shortcuts')).toBe('off')
    expect(JSON.parse(storage.get(STORAGE_KEY) ?? '')).toEqual({ language: 'en', shortcuts: 'off', later: 1 })
  })

  test('can be made anew', async () => {
    const { choose, preference } = await visit()

    choose('language', 'zh')
    choose('language', 'en')

    expect(preference('language')).toBe('en')
  })

  test('mends what was kept badly', async () => {
    stubStorage('{"language":')
    const { choose } = await visit()

    choose('language', 'zh')

    const { preference } = await visit()
    expect(preference('language')).toBe('zh')
  })

  test('holds for the visit where storage is blocked, and no longer', async () => {
    blockStorage()
    const { choose, preference } = await visit()

    choose('language', 'zh')
    choose('shortcuts', 'off')

    expect(preference('language')).toBe('zh')
    expect(preference('shortcuts')).toBe('off')
    expect((await visit()).preference('language')).toBe('none')
  })
})

test('stores nothing until the reader chooses', async () => {
  const storage = stubStorage()
  const { preference } = await visit()

  preference('language')
  preference('shortcuts')

  expect(storage.size).toBe(0)
})

test('prints the fallback into a prerendered page, so that hydration finds what it expects', async () => {
  stubStorage('{"shortcuts":"off"}')
  const { usePreference } = await visit()
  function Shown() {
    return usePreference('shortcuts')
  }

  expect(renderToString(createElement(Shown))).toBe('on')
})
