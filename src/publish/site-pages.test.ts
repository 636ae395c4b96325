import { expect, test } from 'vitest'
import { LANGUAGES } from '../site/languages.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeContent } from './shape.ts'
import { sitePages } from './site-pages.ts'

const content = shapeContent(await readSeeds('seeds'))
const pages = [...sitePages(content)]
const fileOf = new Map(pages.map(({ path, file }) => [path, file]))

function dataOf(path: string) {
  return new Map(pages.find((page) => page.path === path)?.data.map(([key, data]) => [key.join('/'), data]))
}

test('lists every page once, each in a file of its own', () => {
  expect(fileOf.size).toBe(pages.length)
  expect(new Set(fileOf.values()).size).toBe(pages.length)
})

test('lists the edition, eight stories, about and privacy in both languages, and the page for any language', () => {
  const perLanguage = LANGUAGES.flatMap((language) => [
    `/${language}/`,
    `/${language}/about/`,
    `/${language}/privacy/`,
    ...[...content.stories.keys()].map((slug) => `/${language}/stories/${slug}/`),
  ])
  const found = pages.filter(({ status }) => status === 200).map(({ path }) => path)

  expect(found.toSorted()).toEqual(['/', ...perLanguage].toSorted())
  expect(found).toHaveLength(23)
})

test('puts a page into the folder of its address, so that any host finds it', () => {
  expect(fileOf.get('/')).toBe('index.html')
  expect(fileOf.get('/zh/')).toBe('zh/index.html')
  expect(fileOf.get('/en/stories/kim-trump-summit/')).toBe('en/stories/kim-trump-summit/index.html')
})

test('has a page for addresses that lead nowhere, one for each language and one for none', () => {
  const missing = pages.filter(({ status }) => status === 404).map(({ file }) => file)

  expect(missing).toEqual(['404.html', 'zh/404.html', 'en/404.html'])
})

test('has pages of one language for all that it has in the other', () => {
  const [zh, en] = LANGUAGES.map((language) =>
    pages.flatMap(({ path }) => (path.startsWith(`/${language}/`) ? [path.slice(language.length + 1)] : [])),
  )

  expect(zh).toEqual(en)
})

test('carries with each story page that story in full and no other', () => {
  const data = dataOf('/zh/stories/xi-hosts-lee/')

  expect([...data.keys()]).toEqual(['site', 'story/xi-hosts-lee'])
  expect(data.get('story/xi-hosts-lee')).toBe(content.stories.get('xi-hosts-lee'))
})

test('carries with the front page the edition and its lead story', () => {
  const data = dataOf('/en/')

  expect([...data.keys()]).toEqual(['site', 'edition', 'story/kim-trump-summit'])
  expect(data.get('edition')).toBe(content.edition)
})

test('carries the text of about and privacy', () => {
  expect(dataOf('/zh/about/').get('page/about')).toBe(content.pages.get('about'))
  expect(dataOf('/en/privacy/').get('page/privacy')).toBe(content.pages.get('privacy'))
})

test('carries nothing that is undefined', () => {
  for (const { data } of pages) for (const [, value] of data) expect(value).toBeDefined()
})
