import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { leadOn, type LeadOnFacts } from './lead-on.ts'

const FACTS: LeadOnFacts = {
  storageKey: 'kept',
  languages: ['zh', 'zh-hant', 'en'],
  defaultLanguage: 'en',
}

interface Visit {
  /** Where the reader is. */
  path?: string
  search?: string
  hash?: string
  /** What the browser prefers. */
  browser?: string[]
  /** What lies in localStorage under the key. */
  kept?: string | null
}

const replace = vi.fn<(address: string) => void>()

function globals({ path = '/', search = '', hash = '', browser = [], kept = null }: Visit) {
  return {
    location: { pathname: path, search, hash, replace },
    navigator: { languages: browser },
    localStorage: { getItem: (key: string) => (key === 'kept' ? kept : null) },
  }
}

function refuse() {
  throw new DOMException('blocked', 'SecurityError')
}

function visit(reader: Visit) {
  for (const [name, value] of Object.entries(globals(reader))) vi.stubGlobal(name, value)
  leadOn(FACTS)
}

beforeEach(() => {
  replace.mockClear()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('at /', () => {
  test('leads to the language the reader chose, whatever the browser prefers', () => {
    visit({ kept: '{"language":"zh"}', browser: ['en-US'] })

    expect(replace.mock.calls).toEqual([['/zh/']])
  })

  test.each([
    [['zh-CN', 'en'], '/zh/'],
    [['zh-TW'], '/zh-hant/'],
    [['zh-HK'], '/zh-hant/'],
    [['zh-MO'], '/zh-hant/'],
    [['zh-Hant'], '/zh-hant/'],
    [['zh-hant-cn'], '/zh-hant/'],
    [['ko', 'ZH-tw', 'zh', 'en'], '/zh-hant/'],
    [['zh-Hans-HK'], '/zh/'],
    [['zh-SG', 'zh-TW'], '/zh/'],
    [['zh-twi'], '/zh/'],
    [['ZH-hans'], '/zh/'],
    [['fr-FR', 'de', 'zh', 'en'], '/zh/'],
    [['fr', 'en-GB', 'zh'], '/en/'],
    [['zha', 'english'], '/en/'],
    [['fr', 'ko'], '/en/'],
    [[], '/en/'],
  ])('leads a browser that prefers %j to %s', (browser, address) => {
    visit({ browser })

    expect(replace.mock.calls).toEqual([[address]])
  })

  test.each([
    '{"language":',
    'zh',
    '"zh"',
    '[]',
    '0',
    'null',
    '',
    '{"language":"fr"}',
    '{"language":7}',
    '{"language":"none"}',
  ])('passes over what is kept if it is no choice: %s', (kept) => {
    visit({ kept, browser: ['zh-CN'] })

    expect(replace.mock.calls).toEqual([['/zh/']])
  })

  test('goes by the browser where storage may not be read', () => {
    for (const [name, value] of Object.entries(globals({ browser: ['zh'] }))) vi.stubGlobal(name, value)
    vi.stubGlobal('localStorage', { getItem: refuse })

    leadOn(FACTS)

    expect(replace.mock.calls).toEqual([['/zh/']])
  })

  test('goes by the browser where storage may not even be touched', () => {
    const blocked = `Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('blocked') } })`
    const { localStorage: _blocked, ...others } = globals({ browser: ['zh'] })

    runInNewContext(`${blocked};(${leadOn.toString()})(${JSON.stringify(FACTS)})`, others)

    expect(replace.mock.calls).toEqual([['/zh/']])
  })

  test('keeps search and paragraph', () => {
    visit({ search: '?view=parallel', hash: '#p3' })

    expect(replace.mock.calls).toEqual([['/en/?view=parallel#p3']])
  })

  test('works as the inlined script it becomes, with nothing at hand but the browser', () => {
    const script = `(${leadOn.toString()})(${JSON.stringify(FACTS)})`

    runInNewContext(script, globals({ kept: '{"language":"zh"}', browser: ['en'] }))

    expect(replace.mock.calls).toEqual([['/zh/']])
  })
})

describe('elsewhere', () => {
  test.each(['/en/', '/zh/stories/xi-hosts-lee/', '/404.html', '/fr/'])('leads nobody away from %s', (path) => {
    visit({ path, kept: '{"language":"zh"}', browser: ['zh'] })

    expect(replace).not.toHaveBeenCalled()
  })
})
