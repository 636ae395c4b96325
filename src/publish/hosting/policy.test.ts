import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkPolicy, policyOf } from './policy.ts'

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

test.each(['<script>', '<script type="module">', '<script type="importmap">', '<script type="speculationrules">'])(
  'allows what runs in the page by its hash: %s',
  (tag) => {
    expect(policyOf(`${tag}\n a("</style>") </script>`).scripts).toEqual([hashOf('\n a("</style>") ')])
  },
)

test.each([
  '<script type="module" src="/assets/a.js" integrity="sha384-x"></script>',
  '<script type="application/json" id="carried">{"a":"style=\\"\\""}</script>',
  '<script type="application/ld+json">{}</script>',
])('needs no hash for a file or for data: %s', (html) => {
  expect(policyOf(html)).toEqual({ scripts: [], styles: [] })
})

test('allows styles by their hash, and one text only once', () => {
  const html = '<style>a{}</style><style>a{}</style><style>b{}</style>'
  expect(policyOf(html).styles).toEqual([hashOf('a{}'), hashOf('b{}')])
})

test('refuses a style attribute, which no hash allows', () => {
  expect(() => policyOf('<p lang="en" style="color:red">')).toThrow('a style attribute in “<p lang="" style=…”')
  expect(() => policyOf('<p>Set style="x" in words</p><img alt="in the style = of">')).not.toThrow()
})

test('refuses a page that has something else in it than the shell', () => {
  const policy = policyOf('<script>a()</script><script>b()</script><style>p{}</style>')
  expect(() => checkPolicy(policy, 'en/index.html', '<script>b()</script><p>One</p>')).not.toThrow()
  expect(() => checkPolicy(policy, 'zh/index.html', '<script>c()</script>')).toThrow(
    'zh/index.html: it has inline scripts',
  )
  expect(() => checkPolicy(policy, 'zh/index.html', '<style>p{}</style><style>q{}</style>')).toThrow('inline styles')
})
