import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { boot } from './boot.ts'
import { PAGE_ATTRIBUTES, valuesOf } from './preferences.ts'
import { STORAGE_KEY } from './storage.ts'
import { stubPage, stubStorage, visit } from './testing/visit.ts'

const FACTS = { storageKey: STORAGE_KEY, attributes: PAGE_ATTRIBUTES }

let attributes: Map<string, string>

beforeEach(() => {
  attributes = stubPage()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function open(pathname: string, search = '') {
  vi.stubGlobal('location', { pathname, search, hash: '' })
  boot(FACTS)
  return Object.fromEntries(attributes)
}

describe('before anything is painted', () => {
  test.each(['/', '/zh/', '/404.html'])('%s has the looks that were chosen', (path) => {
    stubStorage({ kept: '{"theme":"sepia","textSize":"larger","measure":"wide","face":"sans","interface":"zh"}' })

    expect(open(path)).toEqual({
      'data-theme': 'sepia',
      'data-text-size': 'larger',
      'data-measure': 'wide',
      'data-face': 'sans',
      'data-interface': 'zh',
    })
  })

  test.each([
    undefined,
    '',
    '{"theme":',
    '"dark"',
    '["dark"]',
    'null',
    '{"theme":"system","face":"standard"}',
    '{"theme":"Dark"}',
    '{"theme":["dark"]}',
    '{"theme":null}',
    '{"data-theme":"dark"}',
    '{"shortcuts":"off","language":"zh","chinese":"zh-hant"}',
  ])('a page looks as it was made where what was kept is %s', (kept) => {
    stubStorage({ kept })

    expect(open('/en/')).toEqual({})
  })

  test('a page looks as it was made where storage is blocked', () => {
    stubStorage({ state: 'blocked' })

    expect(open('/en/')).toEqual({})
  })

  test('one value that was kept badly does not spoil another', () => {
    stubStorage({ kept: '{"theme":"klingon","textSize":"larger"}' })

    expect(open('/en/')).toEqual({ 'data-text-size': 'larger' })
  })

  test('a page looks as the app will have it look, whatever was kept', async () => {
    for (const name of ['interface', 'textSize', 'measure', 'theme', 'face', 'shortcuts'] as const) {
      for (const value of [...valuesOf(name), 'klingon']) {
        stubStorage({ kept: JSON.stringify({ [name]: value }) })
        attributes = stubPage()
        const booted = open('/en/')
        attributes = stubPage()
        const { applyPreferences } = await visit()
        applyPreferences()

        expect(booted, `${name}: ${value}`).toEqual(Object.fromEntries(attributes))
      }
    }
  })
})

test('works as the inlined script it becomes, with nothing at hand but the browser', () => {
  stubStorage({ kept: '{"theme":"dark"}' })
  const { document, localStorage } = globalThis
  const browser = {
    document,
    localStorage,
    location: { search: '?view=parallel', hash: '' },
    performance: { getEntriesByType: () => [] },
    URLSearchParams,
  }

  runInNewContext(`(${boot.toString()})(${JSON.stringify(FACTS)})`, browser)

  expect(Object.fromEntries(attributes)).toEqual({ 'data-theme': 'dark', 'data-view': 'parallel' })
})

describe('the view', () => {
  beforeEach(() => {
    stubStorage()
  })

  test.each(['?view=parallel', '?a=1&view=parallel', '?view=parallel&b=2'])('%s shows both languages', (search) => {
    expect(open('/zh/stories/xi-hosts-lee/', search)).toEqual({ 'data-view': 'parallel' })
  })

  test.each(['', '?view', '?view=', '?view=single', '?view=Parallel', '?view=parallels', '?review=parallel'])(
    '“%s” shows one',
    (search) => {
      expect(open('/zh/', search)).toEqual({})
    },
  )
})
