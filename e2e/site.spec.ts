import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { PAGES, STORIES } from './edition.ts'
import { test } from './reader.ts'
import { SITES } from './sites.ts'

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' })

test('no script carries text of a story, and there is no font', () => {
  const scripts = FILES.filter((file) => file.endsWith('.js')).map((file) => readFileSync(`dist/${file}`, 'utf8'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const { headline, body } of STORIES) {
    for (const text of [headline, ...body.flat()].flatMap(({ zh, en }) => [zh ?? '', en ?? ''])) {
      for (const script of scripts) expect(script).not.toContain(text)
    }
  }
  expect(FILES.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([])
  expect(FILES.filter((file) => file.endsWith('.css'))).toEqual([])
})

test('every page names itself and its other language, and each names the other', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text()
    const other = path.startsWith('/zh/') ? path.replace('/zh/', '/en/') : path.replace('/en/', '/zh/')
    expect(html).toContain(`<link rel="canonical" href="https://duidu.example${path}"/>`)
    for (const [tag, address] of [
      [path.startsWith('/zh/') ? 'zh-Hans' : 'en', path],
      [path.startsWith('/zh/') ? 'en' : 'zh-Hans', other],
    ]) {
      expect(html).toContain(`<link rel="alternate" hrefLang="${tag}" href="https://duidu.example${address}"/>`)
    }
    expect(html).toContain('hrefLang="x-default"')
  }
})

test('a missing file is a 404, never the page', async ({ request }) => {
  for (const path of ['/assets/gone.js', '/content/stories/gone.json', '/images/gone.svg', '/zh/stories/gone/']) {
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
