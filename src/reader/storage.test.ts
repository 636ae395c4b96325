import { afterEach, describe, expect, test, vi } from 'vitest'
import { stubPage, stubStorage, visit } from './testing/visit.ts'

const KEPT = 'duidu:preferences'
const ASIDE = 'duidu:preferences:damaged'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('damaged preferences', () => {
  test.each([
    '{"theme":"dark"',
    'dark',
    '"dark"',
    '["dark"]',
    '7',
    'null',
    'true',
    '',
    '{"theme":"klingon"}',
    '{"theme":{}}',
    '{"theme":null}',
  ])('count as none, and their text is kept aside when it is first read: %s', async (text) => {
    const items = stubStorage({ kept: text })
    const attributes = stubPage()
    const { applyPreferences } = await visit()

    applyPreferences()

    expect(attributes.size).toBe(0)
    expect(items.get(ASIDE)).toBe(text)
    expect(items.get(KEPT)).toBe(text)
  })

  test('are mended by the next choice, and stay aside through every later one', async () => {
    const items = stubStorage({ kept: '{"theme":"dark"' })
    const { choose } = await visit()

    choose('theme', 'sepia')
    choose('face', 'serif')

    expect(items.get(KEPT)).toBe('{"theme":"sepia","face":"serif"}')
    const next = await visit()
    next.choose('measure', 'wide')
    expect(next.preference('theme')).toBe('sepia')
    expect(items.get(ASIDE)).toBe('{"theme":"dark"')
  })

  test('leave a choice beside them as it is, and a value of a newer version too', async () => {
    const items = stubStorage({ kept: '{"theme":"high-contrast","face":"serif"}' })
    const { choose, preference } = await visit()

    choose('textSize', 'larger')

    expect(preference('face')).toBe('serif')
    expect(items.get(KEPT)).toBe('{"theme":"high-contrast","face":"serif","textSize":"larger"}')
  })

  test('are not written over where they cannot be kept aside; the choice holds for the visit', async () => {
    const items = stubStorage({ kept: '{"theme":"dark"' })
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem(key: string, value: string) {
        if (key === ASIDE) throw new DOMException('full', 'QuotaExceededError')
        items.set(key, value)
      },
    })
    const { choose, preference } = await visit()

    choose('theme', 'sepia')

    expect(preference('theme')).toBe('sepia')
    expect(items.get(KEPT)).toBe('{"theme":"dark"')
  })

  test('are noticed when they turn up during a visit', async () => {
    const items = stubStorage({ kept: '{"theme":"dark"}' })
    const { choose, preference } = await visit()
    expect(preference('theme')).toBe('dark')

    items.set(KEPT, 'spoiled')
    choose('face', 'sans')

    expect(preference('theme')).toBe('system')
    expect(items.get(ASIDE)).toBe('spoiled')
  })
})

test.each([undefined, '{}', '{"theme":"dark"}', '{"later":1}'])(
  'sound preferences leave nothing aside: %s',
  async (kept) => {
    const items = stubStorage({ kept })
    const { choose, preference } = await visit()

    preference('theme')
    choose('face', 'serif')

    expect(items.has(ASIDE)).toBe(false)
  },
)
