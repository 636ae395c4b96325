import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ContentKey } from '../content/content-query.ts'
import { shellFiller } from './fill-shell.ts'
import type { RenderedPage } from './rendered-page.ts'
import { partFor } from './shell-parts.ts'
import type { Subject } from './site-pages.ts'

const SHELL = '<html lang="en"><head><!--head--></head><body><div id="root"></div></body></html>'

const STORY: Subject = { kind: 'story', slug: 'harbor' }

const PAGE: RenderedPage = {
  head: '<title>港口</title>',
  body: '<h1>港口 “Harbor” 😀</h1>',
  carried: { path: '/zh/' },
  lang: 'zh-Hans',
  status: 200,
}

function carriedIn(html: string): string {
  return /<script type="application\/json" id="carried">(.*)<\/script>/s.exec(html)?.[1] ?? ''
}

test('a page stands in the shell, whatever script it is written in', () => {
  const html = shellFiller(SHELL)(STORY, PAGE, '<meta name="more"/>', []).toString()

  expect(html).toContain('<html lang="zh-Hans"><head><title>港口</title><meta name="more"/></head>')
  expect(html).toContain('<body><div id="root"><h1>港口 “Harbor” 😀</h1></div><script')
  expect(html.endsWith('</script></body></html>')).toBe(true)
})

test('a page carries where it belongs and the facts of the site, and no text in them ends the element early', () => {
  const site = { name: { zh: '</script><script>alert(1)</script>', en: '<!-- “Harbor” $& 😀' } }
  const carried = { path: '/zh/', missing: 'page' as const }
  const html = shellFiller(SHELL)(STORY, { ...PAGE, carried }, '', [[['site', '<site>'], site]]).toString()

  expect(carriedIn(html)).not.toContain('<')
  expect(JSON.parse(carriedIn(html))).toEqual({ ...carried, data: [[['site', '<site>'], site]] })
})

test('a page names the files it was made of by a hash, which is another one after any edit', () => {
  const key: ContentKey = ['story', '/content/stories/harbor.json']
  const hashOf = (data: object) =>
    JSON.parse(carriedIn(shellFiller(SHELL)(STORY, PAGE, '', [[key, data]]).toString())).data[0][1]

  expect(hashOf({ a: '港口' })).toBe(createHash('sha256').update('{"a":"港口"}').digest().readUInt32BE(0))
  expect(hashOf({ a: '港' })).not.toBe(hashOf({ a: '港口' }))
})

test('a shell that lacks a place is refused by name', () => {
  expect(() => shellFiller(SHELL.replace('<!--head-->', ''))).toThrow('index.html lacks <!--head-->')
})

test.each<[Subject, string]>([
  [STORY, ''],
  [{ kind: 'edition' }, ''],
  [{ kind: 'name', key: 'kim' }, '<style>p{}</style>'],
  [{ kind: 'missing' }, '<style>p{}</style>'],
  [{ kind: 'front door' }, '<style>p{}</style><script>go()</script>'],
])('a page about %j has what is for such pages and nothing else', (subject, own) => {
  const parts = partFor('pages beside stories', '<style>p{}</style>') + partFor('front door', '<script>go()</script>')
  const html = shellFiller(SHELL.replace('</head>', `${parts}</head>`))(subject, PAGE, '', []).toString()

  expect(html).toContain(`<head><title>港口</title>${own}</head>`)
})
