import { readFileSync, readdirSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { LANGUAGE_TAGS, LANGUAGES } from '../src/site/languages.ts'
import { ask } from './ask.ts'
import { LEAD } from './edition.ts'
import { startHosts, type Host, type Hosts } from './hosts.ts'
import { SITES } from './sites.ts'

const SITE = SITES.edition.folder
const NAMES: Host['name'][] = ['preview', 'nginx', 'Caddy']
const ASSET = readdirSync(`${SITE}/assets`).find((file) => file.startsWith('index-') && file.endsWith('.js')) ?? ''
const IMAGE = readdirSync(`${SITE}/images`).find((file) => file.endsWith('.svg')) ?? ''

let started: Hosts

test.beforeAll(async () => {
  started = await startHosts()
})

test.afterAll(() => started.stop())

function originOf(name: Host['name']): string {
  return started.hosts.find((host) => host.name === name)?.origin ?? ''
}

const FOREVER = 'public, max-age=31536000, immutable'
const HTML = /^text\/html; ?charset=utf-8$/i
const SCRIPT = /^text\/javascript/
const SVG = /^image\/svg\+xml/
const JSON_TYPE = /^application\/json/

const FOUND = [
  { path: '/', type: HTML, cache: 'no-cache' },
  { path: '/zh/', type: HTML, cache: 'no-cache' },
  { path: '/zh-hant/about/', type: HTML, cache: 'no-cache' },
  { path: '/en/?view=parallel', type: HTML, cache: 'no-cache' },
  { path: '/content/edition.json', type: JSON_TYPE, cache: 'no-cache' },
  { path: '/robots.txt', type: /^text\/plain/, cache: 'no-cache' },
  { path: `/assets/${ASSET}`, type: SCRIPT, cache: FOREVER },
  { path: `/images/${IMAGE}`, type: SVG, cache: FOREVER },
  { path: '/favicon.svg', type: SVG, cache: 'public, max-age=3600' },
  { path: '/apple-touch-icon.png', type: /^image\/png$/, cache: 'public, max-age=3600' },
]

const MISSING = [
  { path: '/nowhere/', page: '404.html' },
  { path: '/zh/nowhere/', page: 'zh/404.html' },
  { path: '/zh-hant/stories/nowhere/', page: 'zh-hant/404.html' },
  { path: '/en/nowhere/', page: 'en/404.html' },
  { path: '/zh/names/', page: 'zh/404.html' },
  { path: '/assets/gone-DbVqqYV1.js', page: '404.html' },
  { path: '/images/gone.K8H01Nzp.svg', page: '404.html' },
  { path: '/gone.svg', page: '404.html' },
  { path: '/content/stories/gone.json', page: '404.html' },
]

const FIXED = {
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\).*clipboard-write=\(self\)$/,
  'cross-origin-opener-policy': /^same-origin$/,
}
const PAGE_POLICY = /^default-src 'none'; script-src 'self' 'sha256-.*; trusted-types 'none'$/
const IMAGE_POLICY = /^default-src 'none'; style-src 'unsafe-inline'; sandbox$/

function expectHeaders(all: (name: string) => string[], isImage: boolean) {
  const expected = {
    ...FIXED,
    'content-security-policy': isImage ? IMAGE_POLICY : PAGE_POLICY,
    'cross-origin-resource-policy': isImage ? /^cross-origin$/ : /^same-origin$/,
  }
  for (const [name, value] of Object.entries(expected)) expect(all(name), name).toEqual([expect.stringMatching(value)])
}

for (const name of NAMES) {
  test.describe(`on ${name}`, () => {
    for (const { path, type, cache } of FOUND) {
      test(`${path.replace(/[.-][\w-]{8}(?=\.\w+$)/, '')} has each header once`, async () => {
        for (const method of ['GET', 'HEAD'] as const) {
          const { status, all, body } = await ask(originOf(name), path, { method })
          expect(status).toBe(200)
          expect(body.length > 0).toBe(method === 'GET')
          expect(all('cache-control')).toEqual([cache])
          expect(all('content-type')).toEqual([expect.stringMatching(type)])
          expectHeaders(all, type === SVG || path.endsWith('.png'))
        }
      })
    }

    for (const { path, page } of MISSING) {
      test(`${path} is the 404 page ${page}, which nobody keeps`, async () => {
        const { status, all, body } = await ask(originOf(name), path)
        expect(status).toBe(404)
        expect(body.toString()).toBe(readFileSync(`${SITE}/${page}`, 'utf8'))
        expect(all('cache-control')).toEqual(['no-store'])
        expect(all('content-type')).toEqual([expect.stringMatching(HTML)])
        expectHeaders(all, false)
        const head = await ask(originOf(name), path, { method: 'HEAD' })
        expect([head.status, head.body.length]).toEqual([404, 0])
      })
    }

    test('files travel compressed as the browser asks for them', async () => {
      for (const path of ['/zh/', `/content/stories/${LEAD}.json`, `/assets/${ASSET}`, '/seal.svg']) {
        const plain = await ask(originOf(name), path)
        expect(plain.all('content-encoding')).toEqual([])
        const brotli = await ask(originOf(name), path, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
        expect(brotli.all('content-encoding')).toEqual(['br'])
        expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
        const gzip = await ask(originOf(name), path, { headers: { 'Accept-Encoding': 'gzip' } })
        expect(gzip.all('content-encoding')).toEqual(['gzip'])
        expect(gunzipSync(gzip.body)).toEqual(plain.body)
        expect(brotli.body.length).toBeLessThan(gzip.body.length)
        for (const { all } of [plain, brotli, gzip]) expect(all('vary'), path).toEqual(['Accept-Encoding'])
        expect(brotli.all('content-type')).toEqual(plain.all('content-type'))
      }
    })

    test('a file that has not changed is not sent again, and stays as long', async () => {
      const path = `/assets/${ASSET}`
      const [etag = ''] = (await ask(originOf(name), path)).all('etag')
      expect(etag).not.toBe('')
      const { status, all, body } = await ask(originOf(name), path, { headers: { 'If-None-Match': etag } })
      expect([status, body.length]).toEqual([304, 0])
      expect(all('cache-control')).toEqual([FOREVER])
    })

    test('the front door names every language', async () => {
      const html = (await ask(originOf(name), '/')).body.toString()
      for (const language of LANGUAGES) {
        const links = html.match(/<a [^>]*>/g)?.filter((link) => link.includes(`href="/${language}/"`)) ?? []
        expect(links).toEqual([expect.stringContaining(`hrefLang="${LANGUAGE_TAGS[language]}"`)])
      }
    })

    test('no path leads out of the folder', async () => {
      for (const path of ['/../package.json', '/zh/../../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
        const { status, all, body } = await ask(originOf(name), path)
        expect([400, 404], path).toContain(status)
        expect(body.toString()).not.toContain('"private": true')
        expectHeaders(all, false)
      }
    })
  })
}

for (const name of ['nginx', 'Caddy'] as const) {
  test(`${name} leads from /zh to /zh/`, async () => {
    const { status, all } = await ask(originOf(name), '/zh')
    expect([301, 308]).toContain(status)
    expect(all('location')).toEqual(['/zh/'])
    expect(all('cache-control')).toEqual(['no-cache'])
    expectHeaders(all, false)
  })
}
