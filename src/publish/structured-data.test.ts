import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS, LANGUAGES } from '../site/languages.ts'
import { readSeeds } from './read-seeds.ts'
import { headsOf, nodeOf } from './testing/document-heads.ts'
import { nodesIn, vocabularyProblems, type Node } from './testing/vocabulary.ts'

const heads = await headsOf(await readSeeds('seeds'))
const pages = [...heads].filter(([, { page }]) => page.status === 200)

function article(path: string): Node | undefined {
  return nodeOf(heads.get(path)?.nodes ?? [], 'NewsArticle')
}

const articles = pages.map(([, { nodes }]) => nodeOf(nodes, 'NewsArticle')).filter((found) => found !== undefined)

function idsOf(value: unknown): unknown[] {
  return [value ?? []].flat().map((item: unknown) => Reflect.get(Object(item), '@id'))
}

describe('the check against the vocabulary', () => {
  test.each([
    [{ '@type': 'NewsStory' }, 'no type NewsStory'],
    [{ '@type': 'NewsArticle', byline: 'AI' }, 'no property byline'],
    [{ '@type': 'Person', wordCount: 3 }, 'Person has no wordCount'],
    [{ '@type': 'NewsArticle', wordCount: 'three' }, 'NewsArticle.wordCount cannot be "three"'],
    [{ '@type': 'NewsArticle', datePublished: 'May' }, 'NewsArticle.datePublished cannot be "May"'],
    [{ '@type': 'NewsArticle', publisher: { '@id': '#nobody' } }, 'NewsArticle.publisher cannot be {"@id":"#nobody"}'],
    [{ '@type': 'NewsArticle', author: { '@type': 'Place' } }, 'NewsArticle.author cannot be {"@type":"Place"}'],
    [
      { '@type': 'NewsArticle', digitalSourceType: 'https://schema.org/Hardcover' },
      'NewsArticle.digitalSourceType cannot be "https://schema.org/Hardcover"',
    ],
    [{ '@type': 'ImageObject', width: 512 }, 'ImageObject.width cannot be 512'],
    [{ '@type': 'WebPage', about: { '@type': 'Person', nick: 'x' } }, 'no property nick'],
  ])('finds what is wrong with %j', (node, problem) => {
    expect(vocabularyProblems([node])).toEqual([problem])
  })
})

test.each(pages)('the structured data of %s is sound in the vocabulary of schema.org', (_path, { nodes }) => {
  expect(nodes.length).toBeGreaterThanOrEqual(2)
  expect(vocabularyProblems(nodes)).toEqual([])
})

test('no id stands for two things on a page', () => {
  for (const [, { nodes }] of pages) {
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  }
})

/* https://developers.google.com/search/docs/appearance/structured-data/article */
test('every story has the fields that Google recommends for an article', () => {
  expect(articles).toHaveLength(LANGUAGES.length * (8 + 1))
  for (const found of articles) {
    expect(found).toMatchObject({
      headline: expect.stringMatching(/./),
      datePublished: expect.stringMatching(/^\d{4}/),
      dateModified: expect.stringMatching(/^\d{4}/),
      author: { '@type': 'Organization', name: expect.stringMatching(/AI/), url: expect.stringMatching(/^https:/) },
      image: expect.arrayContaining([expect.objectContaining({ url: expect.stringMatching(/^https:.*\.png$/) })]),
    })
  }
})

/* https://developers.google.com/search/docs/appearance/structured-data/logo */
test('every page names the publisher with address and logo', () => {
  for (const [, { nodes }] of pages) {
    expect(nodeOf(nodes, 'Organization')).toMatchObject({
      name: expect.stringMatching(/./),
      url: 'https://duidu.example/',
      logo: { '@type': 'ImageObject', url: 'https://duidu.example/icon-512.png' },
    })
  }
})

/* https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
test('every page below a front page shows the way up, in two steps', () => {
  const below = pages.filter(([, { page }]) => ['story', 'name', 'page'].includes(page.subject.kind))
  expect(below).toHaveLength(LANGUAGES.length * (8 + 21 + 3))
  for (const [path, { page, nodes }] of below) {
    expect(nodeOf(nodes, 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: expect.stringMatching(/./), item: { '@id': `https://duidu.example/${page.language}/` } },
        { position: 2, name: expect.stringMatching(/./), item: { '@id': `https://duidu.example${path}` } },
      ],
    })
  }
})

test('a story is the same one on the front page and on its own', () => {
  for (const language of LANGUAGES) {
    const own = article(`/${language}/stories/kim-trump-summit/`)

    expect(own).toMatchObject({ '@id': `https://duidu.example/${language}/stories/kim-trump-summit/` })
    expect(article(`/${language}/`)).toEqual(own)
    expect(own?.['inLanguage']).toBe(LANGUAGE_TAGS[language])
  }
})

test('a front page lists every story once, its lead first', () => {
  const { itemListElement } = nodeOf(heads.get('/en/')?.nodes ?? [], 'ItemList') ?? {}
  const items = [itemListElement ?? []].flat()

  expect(items[0]).toMatchObject({ position: 1, url: 'https://duidu.example/en/stories/kim-trump-summit/' })
  expect(items.map((item) => Reflect.get(Object(item), 'position'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(new Set(items.map((item) => Reflect.get(Object(item), 'url'))).size).toBe(8)
})

test('a name page is about someone or something that is called otherwise in the other language', () => {
  expect(nodeOf(heads.get('/zh-hant/names/kim-jong-un/')?.nodes ?? [], 'Person')).toMatchObject({
    name: '金正恩',
    alternateName: 'Kim Jong-un',
  })
})

test('versions in two languages name each other', () => {
  const byId = new Map(articles.map((found) => [found['@id'], found]))
  let links = 0
  for (const [id, found] of byId) {
    for (const other of idsOf(found['workTranslation'])) {
      const there = byId.get(other)
      expect([...idsOf(there?.['workTranslation']), ...idsOf(there?.['translationOfWork'])]).toContain(id)
      links += 1
    }
    for (const original of idsOf(found['translationOfWork'])) {
      expect(idsOf(byId.get(original)?.['workTranslation'])).toContain(id)
    }
  }
  // Each story: Simplified names two, English two, Traditional English alone, for it was made from Simplified.
  expect(links).toBe(8 * 5)
})

test('structured data that is cut short is no structured data', () => {
  expect(() => nodesIn('{"@context":"https://schema.org"}')).toThrow(/@graph/)
})
