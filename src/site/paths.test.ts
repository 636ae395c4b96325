import { expect, test } from 'vitest'
import { LANGUAGES } from './languages.ts'
import { alternatesOf, inLanguage, pageOf, paths, type Address } from './paths.ts'

function at(pathname: string, search = '', hash = ''): Address {
  return { pathname, search, hash }
}

const PAGES = LANGUAGES.flatMap((language) => [
  paths.edition(language),
  paths.story(language, 'kim-trump-summit'),
  paths.about(language),
  paths.privacy(language),
])

test.each(PAGES)('leads from %s to the other language and back to the same address', (pathname) => {
  const [here, there] = pathname.startsWith('/zh/') ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  const address = at(pathname, '?view=parallel', '#p3')

  const other = inLanguage(address, there)

  expect(other.pathname).toBe(pathname.replace(`/${here}/`, `/${there}/`))
  expect(inLanguage(other, here)).toEqual(address)
})

test.each(PAGES)('leaves %s as it is in its own language', (pathname) => {
  expect(inLanguage(at(pathname), pathname.startsWith('/zh/') ? 'zh' : 'en')).toEqual(at(pathname))
})

test('keeps view and paragraph when the language changes', () => {
  const address = at('/zh/stories/xi-hosts-lee/', '?view=parallel', '#p3')

  expect(inLanguage(address, 'en')).toEqual(at('/en/stories/xi-hosts-lee/', '?view=parallel', '#p3'))
})

test.each(['/', '/fr/stories/xi-hosts-lee/', '/stories/xi-hosts-lee/', '/zhongwen/', '/EN/'])(
  'leads from %s, which is outside every language, to the edition',
  (pathname) => {
    expect(inLanguage(at(pathname, '?q=1', '#p3'), 'zh')).toEqual(at('/zh/'))
    expect(inLanguage(at(pathname), 'en')).toEqual(at('/en/'))
  },
)

test('adds the slash that every address of the site ends in', () => {
  expect(inLanguage(at('/zh'), 'en').pathname).toBe('/en/')
  expect(inLanguage(at('/zh/about'), 'en').pathname).toBe('/en/about/')
  for (const pathname of PAGES) expect(pathname).toMatch(/\/$/)
})

test('takes two addresses for one page when only the language differs', () => {
  expect(pageOf(at('/zh/stories/xi-hosts-lee/'))).toBe(pageOf(at('/en/stories/xi-hosts-lee/')))
  expect(pageOf(at('/zh/'))).toBe(pageOf(at('/en/')))
  expect(pageOf(at('/en/about/'))).toBe(pageOf(at('/en/about')))
})

test('tells every page of a language from every other', () => {
  const english = PAGES.filter((pathname) => pathname.startsWith('/en/'))

  expect(new Set(english.map((pathname) => pageOf(at(pathname)))).size).toBe(english.length)
  expect(pageOf(at('/en/stories/a/'))).not.toBe(pageOf(at('/en/stories/b/')))
})

test('gives the absolute address of a page in both languages, without view and paragraph', () => {
  const address = at('/en/stories/xi-hosts-lee/', '?view=parallel', '#p3')
  const alternates = {
    zh: 'https://duidu.example/zh/stories/xi-hosts-lee/',
    en: 'https://duidu.example/en/stories/xi-hosts-lee/',
  }

  expect(alternatesOf('https://duidu.example', address)).toEqual(alternates)
  expect(alternatesOf('https://duidu.example/', address)).toEqual(alternates)
})
