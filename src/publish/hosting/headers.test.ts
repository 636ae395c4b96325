import { describe, expect, test } from 'vitest'
import { headerRules, headersFor } from './headers.ts'

const RULES = headerRules({ scripts: ['sha256-script='], styles: ['sha256-style='] })
const FOREVER = 'public, max-age=31536000, immutable'
const PAGE = /^default-src 'none'; script-src 'self' 'sha256-script='; style-src 'sha256-style=';/
const IMAGE = /^default-src 'none'; style-src 'unsafe-inline'; sandbox$/

test.each([
  ['/zh/', 200, 'no-cache', PAGE, 'same-origin'],
  ['/zh', 301, 'no-cache', PAGE, 'same-origin'],
  ['/content/site.json', 200, 'no-cache', PAGE, 'same-origin'],
  ['/robots.txt', 200, 'no-cache', PAGE, 'same-origin'],
  ['/assets/name-card-D6t_jkyn.js', 200, FOREVER, PAGE, 'same-origin'],
  ['/assets/name-card-D6t_jkyn.js', 304, FOREVER, PAGE, 'same-origin'],
  ['/assets/name-card.js', 200, 'no-cache', PAGE, 'same-origin'],
  ['/images/boat.K8H01Nzp.avif', 206, FOREVER, IMAGE, 'cross-origin'],
  ['/social/en/boat.K8H01Nzp.png', 200, FOREVER, IMAGE, 'cross-origin'],
  ['/seal.svg', 200, 'public, max-age=3600', IMAGE, 'cross-origin'],
  ['/assets/name-card-D6t_jkyn.js', 404, 'no-store', PAGE, 'same-origin'],
  ['/images/boat.K8H01Nzp.avif', 404, 'no-store', PAGE, 'same-origin'],
  ['/zh/nowhere/', 404, 'no-store', PAGE, 'same-origin'],
])('%s with status %i is kept as %s', (path, status, cache, policy, resource) => {
  const headers = headersFor(RULES, path, status)
  expect(headers['Cache-Control']).toBe(cache)
  expect(headers['Content-Security-Policy']).toMatch(policy)
  expect(headers['Cross-Origin-Resource-Policy']).toBe(resource)
  expect(headers).toMatchObject(RULES.fixed)
})

describe('the policy of a page', () => {
  const policy = headersFor(RULES, '/en/', 200)['Content-Security-Policy'] ?? ''

  test('says each thing once', () => {
    const names = policy.split('; ').map((directive) => directive.split(' ')[0])
    expect(new Set(names).size).toBe(names.length)
  })

  test('allows nothing unsafe and nothing from elsewhere', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) {
      expect(policy).toContain(`; ${name} 'none'`)
    }
  })

  test('allows no style where a page has none', () => {
    const bare = headersFor(headerRules({ scripts: [], styles: [] }), '/en/', 200)['Content-Security-Policy']
    expect(bare).toContain("script-src 'self'; style-src 'none'; img-src 'self';")
  })
})
