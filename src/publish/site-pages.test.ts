import { describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import { LANGUAGES, SCRIPTS } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts, siteFacts } from './shape.ts'
import { sitePages } from './site-pages.ts'

await loadStrings('zh-hant')
const content = shapeScripts(await readSeeds('seeds'))
const LICENSES = [{ name: 'duidu', version: '0.1.0', identifier: 'MIT', text: 'Do as you like.' }]
const pages = [...sitePages(content, LICENSES)]
const fileOf = new Map(pages.map(({ path, file }) => [path, file]))

function dataOf(path: string) {
  return new Map(pages.find((page) => page.path === path)?.data.map(([key, data]) => [key[1], data]))
}

test('lists every page once, each in a file of its own', () => {
  expect(fileOf.size).toBe(pages.length)
  expect(new Set(fileOf.values()).size).toBe(pages.length)
})

test('lists edition, eight stories, 21 names, the archive of four months, about, privacy and licenses in three languages, and the page for any', () => {
  const perLanguage = LANGUAGES.flatMap((language) => [
    `/${language}/`,
    `/${language}/about/`,
    `/${language}/privacy/`,
    `/${language}/licenses/`,
    `/${language}/stories/`,
    ...[...content.hans.months.keys()].map((key) => `/${language}/archive/${key}/`),
    ...[...content.hans.stories.keys()].map((slug) => `/${language}/stories/${slug}/`),
    ...[...content.hans.names.keys()].map((id) => `/${language}/names/${id}/`),
  ])
  const found = pages.filter(({ status }) => status === 200).map(({ path }) => path)

  expect(found.toSorted()).toEqual(['/', ...perLanguage].toSorted())
  expect(found).toHaveLength(1 + 3 * (1 + 8 + 21 + 1 + 4 + 3))
})

test('puts a page into the folder of its address, so that any host finds it', () => {
  expect(fileOf.get('/')).toBe('index.html')
  expect(fileOf.get('/zh/')).toBe('zh/index.html')
  expect(fileOf.get('/en/stories/kim-trump-summit/')).toBe('en/stories/kim-trump-summit/index.html')
  expect(fileOf.get('/zh-hant/names/kim-jong-un/')).toBe('zh-hant/names/kim-jong-un/index.html')
})

test('has a page for addresses that lead nowhere, one for each language and one for none', () => {
  const missing = pages.filter(({ status }) => status === 404).map(({ file }) => file)

  expect(missing).toEqual(['404.html', 'zh/404.html', 'zh-hant/404.html', 'en/404.html'])
})

test('has pages of each language for all that it has in another', () => {
  const [simplified, traditional, english] = LANGUAGES.map((language) =>
    pages.flatMap(({ path }) => (path.startsWith(`/${language}/`) ? [path.slice(language.length + 1)] : [])),
  )

  expect(traditional).toEqual(simplified)
  expect(english).toEqual(simplified)
})

describe.each(['zh', 'en'] as const)('a page in %s', (language) => {
  const { stories, names, edition, pages: texts } = content.hans

  test('shows its story in full, in Simplified script, and no other', () => {
    for (const [slug, story] of stories) {
      const data = dataOf(`/${language}/stories/${slug}/`)

      expect([...data.keys()]).toEqual([contentPaths.site(), contentPaths.story(slug, 'hans')])
      expect(data.get(contentPaths.story(slug, 'hans'))).toBe(story)
    }
  })

  test('shows its name and no story beside its cards', () => {
    for (const [id, name] of names) {
      const data = dataOf(`/${language}/names/${id}/`)

      expect([...data.keys()]).toEqual([contentPaths.site(), contentPaths.name(id, 'hans')])
      expect(data.get(contentPaths.name(id, 'hans'))).toBe(name)
    }
  })

  test('shows the edition and its lead story where it is the front page', () => {
    const data = dataOf(`/${language}/`)

    expect([...data.keys()]).toEqual([
      contentPaths.site(),
      contentPaths.edition('hans'),
      contentPaths.story('kim-trump-summit', 'hans'),
    ])
    expect(data.get(contentPaths.edition('hans'))).toBe(edition)
    expect(data.get(contentPaths.story('kim-trump-summit', 'hans'))).toBe(stories.get('kim-trump-summit'))
  })

  test.each(['about', 'privacy'])('shows the text of %s', (slug) => {
    const data = dataOf(`/${language}/${slug}/`)

    expect([...data.keys()]).toEqual([contentPaths.site(), contentPaths.page(slug, 'hans')])
    expect(data.get(contentPaths.page(slug, 'hans'))).toBe(texts.get(slug))
  })
})

describe('a page in zh-hant is made of both scripts', () => {
  test('its story', () => {
    for (const slug of content.hant.stories.keys()) {
      const data = dataOf(`/zh-hant/stories/${slug}/`)

      expect([...data.keys()]).toEqual([
        contentPaths.site(),
        contentPaths.story(slug, 'hans'),
        contentPaths.story(slug, 'hant'),
      ])
      for (const script of SCRIPTS) {
        expect(data.get(contentPaths.story(slug, script))).toBe(content[script].stories.get(slug))
      }
    }
  })

  test('its name', () => {
    for (const id of content.hant.names.keys()) {
      const data = dataOf(`/zh-hant/names/${id}/`)

      expect([...data.keys()]).toEqual([
        contentPaths.site(),
        contentPaths.name(id, 'hans'),
        contentPaths.name(id, 'hant'),
      ])
      for (const script of SCRIPTS) expect(data.get(contentPaths.name(id, script))).toBe(content[script].names.get(id))
    }
  })

  test('the edition and its lead story', () => {
    const data = dataOf('/zh-hant/')

    expect([...data.keys()].toSorted()).toEqual(
      [
        contentPaths.site(),
        ...SCRIPTS.flatMap((script) => [contentPaths.edition(script), contentPaths.story('kim-trump-summit', script)]),
      ].toSorted(),
    )
    for (const script of SCRIPTS) {
      expect(data.get(contentPaths.edition(script))).toBe(content[script].edition)
      expect(data.get(contentPaths.story('kim-trump-summit', script))).toBe(
        content[script].stories.get('kim-trump-summit'),
      )
    }
  })

  test.each(['about', 'privacy'])('the text of %s', (slug) => {
    const data = dataOf(`/zh-hant/${slug}/`)

    expect([...data.keys()]).toEqual([
      contentPaths.site(),
      contentPaths.page(slug, 'hans'),
      contentPaths.page(slug, 'hant'),
    ])
    for (const script of SCRIPTS)
      expect(data.get(contentPaths.page(slug, script))).toBe(content[script].pages.get(slug))
  })
})

test.each(LANGUAGES)('the page of licenses in %s is made of them once, for all scripts', (language) => {
  const data = dataOf(`/${language}/licenses/`)

  expect([...data.keys()]).toEqual([contentPaths.site(), contentPaths.licenses()])
  expect(data.get(contentPaths.licenses())).toBe(LICENSES)
})

test('pages that lead nowhere, and the one for any language, are made of facts about the site and nothing else', () => {
  for (const path of ['/', '/404/', ...LANGUAGES.map((language) => `/${language}/404/`)]) {
    expect([...dataOf(path)]).toEqual([[contentPaths.site(), siteFacts(content)]])
  }
})

test('a page is made of nothing that is undefined', () => {
  for (const { data } of pages) for (const [, value] of data) expect(value).toBeDefined()
})
