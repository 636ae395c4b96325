import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { Locale } from 'opencc-js/cn2t'
import { LANGUAGES, LANGUAGE_TAGS } from '../src/site/languages.ts'
import { LEAD, PAGES, pagesIn, publishedStory, STORIES } from './edition.ts'
import { test } from './reader.ts'
import { SITES } from './sites.ts'

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
const SCRIPTS = FILES.filter((file) => file.endsWith('.js')).map((file) => readFileSync(`dist/${file}`, 'utf8'))

test('no script carries text of a story in any language, and there is no font', () => {
  expect(SCRIPTS.length).toBeGreaterThan(0)
  const traditional = STORIES.map(({ slug }) => publishedStory(slug, 'zh-hant'))
  for (const { headline, standfirst, body } of [...STORIES, ...traditional]) {
    for (const text of [headline, ...standfirst, ...body.flat()].flatMap(({ zh, en }) => [zh ?? '', en ?? ''])) {
      expect(text).not.toBe('')
      for (const script of SCRIPTS) expect(script).not.toContain(text)
    }
  }
  expect(FILES.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([])
  expect(FILES.filter((file) => file.endsWith('.css'))).toEqual([])
})

test('no script converts Simplified Chinese into Traditional, or has a table for it', () => {
  const phrases = [...(Locale.from['cn'] ?? []), ...(Locale.to['tw'] ?? [])].flat().join('|').split('|')
  expect(phrases.length).toBeGreaterThan(10_000)
  const longest = phrases.toSorted((a, b) => b.length - a.length).slice(0, 500)
  for (const script of SCRIPTS) {
    expect(script).not.toMatch(/opencc|cn2t|STPhrases|STCharacters/i)
    expect(longest.filter((phrase) => script.includes(phrase))).toEqual([])
    // The interface is written in a few hundred characters; a table needs thousands.
    expect(new Set(script.match(/\p{Script=Han}/gu)).size).toBeLessThan(600)
  }
})

test('every page names itself in each language, and each of them names the others', async ({ request }) => {
  const alternates = new Map<string, string>()
  for (const path of PAGES) {
    const html = await (await request.get(path)).text()
    expect(html).toContain(`<link rel="canonical" href="https://duidu.example${path}"/>`)
    alternates.set(path, html.match(/<link rel="alternate" hrefLang.*?\/>/g)?.join('\n') ?? '')
  }
  const pages = LANGUAGES.map((language) => pagesIn(language))
  for (const path of pagesIn('zh')) {
    const others = pages.map((all) => all[pagesIn('zh').indexOf(path)] ?? '')
    const links = others.map((other, index) => {
      const tag = LANGUAGES[index] && LANGUAGE_TAGS[LANGUAGES[index]]
      return `<link rel="alternate" hrefLang="${tag}" href="https://duidu.example${other}"/>`
    })
    const neutral = path === '/zh/' ? '/' : path.replace('/zh/', '/en/')
    links.push(`<link rel="alternate" hrefLang="x-default" href="https://duidu.example${neutral}"/>`)
    for (const other of others) expect(alternates.get(other), other).toBe(links.join('\n'))
  }
})

test('a missing file is a 404, never the page', async ({ request }) => {
  const content = [
    `/content/zh-hant/stories/gone.json`,
    '/content/stories/gone.json',
    `/content/hant/stories/${LEAD}.json`,
  ]
  for (const path of ['/assets/gone.js', ...content, '/images/gone.svg', '/zh/stories/gone/', '/zh-hans/']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
  }
})

test('a taken port is said in words', async () => {
  const server = spawn(process.execPath, ['src/publish/serve.ts', '--port', String(SITES.edition.port)])
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => server.on('exit', resolve))
  expect(code).toBe(1)
  expect(said).toBe(
    `Port ${SITES.edition.port} is taken by another program. Choose another one: PORT=${SITES.edition.port + 1} npm start\n`,
  )
})
