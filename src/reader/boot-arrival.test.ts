import { afterEach, expect, test, vi } from 'vitest'
import { boot } from './boot.ts'
import { stubPage, stubStorage } from './testing/visit.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/* Whether the rest of a page waits for a reader who has come in a way that the browser calls by this type and name. */
function waitsFor(type: NavigationTimingType, name: string): boolean {
  const { pathname, search, hash } = new URL(name)
  const attributes = stubPage()
  stubStorage()
  // Browsers keep a link to a phrase from scripts.
  vi.stubGlobal('location', { pathname, search, hash: hash.startsWith('#:~:') ? '' : hash })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type, name }] })
  boot({
    storageKey: 'kept',
    attributes: [],
  })
  return attributes.has('data-arriving')
}

test('the rest of a page waits until a reader who has come to its top has seen that', () => {
  expect(waitsFor('navigate', 'https://duidu.example/en/')).toBe(true)
  expect(waitsFor('navigate', 'https://duidu.example/en/?view=parallel')).toBe(true)
})

test.each([
  ['back', 'back_forward', ''],
  ['once more', 'reload', ''],
  ['to a paragraph', 'navigate', '#p3'],
  ['to a phrase', 'navigate', '#:~:text=summit'],
] as const)('nothing waits for a reader who comes %s: %s%s', (_how, type, hash) => {
  expect(waitsFor(type, `https://duidu.example/en/${hash}`)).toBe(false)
})
