import { describe, expect, test } from 'vitest'
import { LANGUAGES, SCRIPTS, type Language } from './languages.ts'
import { alternatesOf, contentPaths, inLanguage, pageOf, paths, type Address } from './paths.ts'

function at(pathname: string, search = '', hash = ''): Address {
  return { pathname, search, hash }
}

function pagesIn(language: Language): string[] {
  return [
    paths.edition(language),
    paths.story(language, 'kim-trump-summit'),
    paths.name(language, 'kim-jong-un'),
    paths.name(language, 'kim-jong-un', 2),
    paths.stories(language),
    paths.archive(language, '2025-12'),
    paths.archive(language, '2025-12', 2),
    paths.pastEdition(language, 'winter'),
    paths.about(language),
    paths.privacy(language),
    paths.licenses(language),
  ]
}

const PAGES = LANGUAGES.flatMap((language) => pagesIn(language).map((pathname) => ({ language, pathname })))

test('has an address for every page in every language, each ending in a slash', () => {
  expect(pagesIn('zh-hant')).toEqual([
    '/zh-hant/',
    '/zh-hant/stories/kim-trump-summit/',
    '/zh-hant/names/kim-jong-un/',
    '/zh-hant/names/kim-jong-un/2/',
    '/zh-hant/stories/',
    '/zh-hant/archive/2025-12/',
    '/zh-hant/archive/2025-12/2/',
    '/zh-hant/editions/winter/',
    '/zh-hant/about/',
    '/zh-hant/privacy/',
    '/zh-hant/licenses/',
  ])
  expect(new Set(PAGES.map(({ pathname }) => pathname)).size).toBe(33)
  for (const { pathname } of PAGES) expect(pathname).toMatch(/\/$/)
  expect(paths.root()).toBe('/')
})

describe('the same page in another language', () => {
  test.each(PAGES)('leads from $pathname to each, and back to the same address', ({ language, pathname }) => {
    const address = at(pathname, '?view=parallel', '#p3')

    for (const other of LANGUAGES) {
      const there = inLanguage(address, other)

      expect(there).toEqual(at(pathname.replace(`/${language}/`, `/${other}/`), '?view=parallel', '#p3'))
      expect(inLanguage(there, language)).toEqual(address)
    }
  })

  test.each(PAGES)('leaves $pathname as it is in its own', ({ language, pathname }) => {
    expect(inLanguage(at(pathname), language)).toEqual(at(pathname))
  })

  test.each([
    '/',
    '/fr/stories/xi-hosts-lee/',
    '/stories/xi-hosts-lee/',
    '/zhongwen/',
    '/EN/',
    '/zh-Hant/',
    '/zh-hans/',
  ])('leads from %s, which is outside every language, to the edition', (pathname) => {
    for (const language of LANGUAGES) {
      expect(inLanguage(at(pathname, '?q=1', '#p3'), language)).toEqual(at(`/${language}/`))
    }
  })

  test('adds the slash that every address of the site ends in', () => {
    expect(inLanguage(at('/zh'), 'en').pathname).toBe('/en/')
    expect(inLanguage(at('/zh/about'), 'zh-hant').pathname).toBe('/zh-hant/about/')
  })
})

describe('a page apart from its language', () => {
  test('is the same in all of them', () => {
    const [chinese, traditional, english] = LANGUAGES.map((language) =>
      pagesIn(language).map((pathname) => pageOf(at(pathname))),
    )

    expect(traditional).toEqual(chinese)
    expect(english).toEqual(chinese)
    expect(pageOf(at('/en/about/'))).toBe(pageOf(at('/en/about')))
  })

  test('is another one than every other page', () => {
    expect(new Set(PAGES.map(({ pathname }) => pageOf(at(pathname)))).size).toBe(11)
    expect(pageOf(at('/en/stories/a/'))).not.toBe(pageOf(at('/en/stories/b/')))
    expect(pageOf(at('/en/stories/a/'))).not.toBe(pageOf(at('/en/names/a/')))
  })
})

test('gives the absolute address of a page in every language, without view and paragraph', () => {
  const address = at('/zh-hant/stories/xi-hosts-lee/', '?view=parallel', '#p3')
  const alternates = [
    { language: 'zh', href: 'https://duidu.example/zh/stories/xi-hosts-lee/' },
    { language: 'zh-hant', href: 'https://duidu.example/zh-hant/stories/xi-hosts-lee/' },
    { language: 'en', href: 'https://duidu.example/en/stories/xi-hosts-lee/' },
  ]

  expect(alternatesOf('https://duidu.example', address)).toEqual(alternates)
  expect(alternatesOf('https://duidu.example/', address)).toEqual(alternates)
})

describe('content', () => {
  test('lies in a folder of its own in Traditional script, and where it always lay in Simplified', () => {
    expect(
      SCRIPTS.map((script) => [
        contentPaths.edition(script),
        contentPaths.story('xi-hosts-lee', script),
        contentPaths.name('kim-jong-un', script),
        contentPaths.name('kim-jong-un', script, 2),
        contentPaths.archive(script),
        contentPaths.archiveMonth('2025-12', 1, script),
        contentPaths.archiveMonth('2025-12', 2, script),
        contentPaths.pastEdition('winter', script),
        contentPaths.page('about', script),
      ]),
    ).toEqual([
      [
        '/content/edition.json',
        '/content/stories/xi-hosts-lee.json',
        '/content/names/kim-jong-un.json',
        '/content/names/kim-jong-un/2.json',
        '/content/archive/index.json',
        '/content/archive/2025-12.json',
        '/content/archive/2025-12/2.json',
        '/content/editions/winter.json',
        '/content/pages/about.json',
      ],
      [
        '/content/zh-hant/edition.json',
        '/content/zh-hant/stories/xi-hosts-lee.json',
        '/content/zh-hant/names/kim-jong-un.json',
        '/content/zh-hant/names/kim-jong-un/2.json',
        '/content/zh-hant/archive/index.json',
        '/content/zh-hant/archive/2025-12.json',
        '/content/zh-hant/archive/2025-12/2.json',
        '/content/zh-hant/editions/winter.json',
        '/content/zh-hant/pages/about.json',
      ],
    ])
  })

  test('has facts about the site in one place, whatever the script', () => {
    expect(contentPaths.site()).toBe('/content/site.json')
  })

  test.each(SCRIPTS)('is never looked for outside its folder, whatever an address says (%s)', (script) => {
    const odd = 'a/b?c#d'
    for (const path of [
      contentPaths.story('../edition', script),
      contentPaths.name(odd, script),
      contentPaths.archiveMonth(odd, 1, script),
      contentPaths.pastEdition(odd, script),
    ]) {
      const { pathname, search, hash } = new URL(path, 'https://duidu.example')

      expect(pathname + search + hash).toBe(path)
      expect(path).toMatch(/\/(?:stories|names|archive|editions)\/[^/?#]+\.json$/)
    }
  })
})
