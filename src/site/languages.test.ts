import { expect, test } from 'vitest'
import {
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  LANGUAGES,
  partnerOf,
  scriptOf,
  scriptsFor,
  sideOf,
  type Language,
  type Script,
  type Side,
} from './languages.ts'

const FACTS: { language: Language; side: Side; script: Script; scripts: Script[]; partner: Language; tag: string }[] = [
  { language: 'zh', side: 'zh', script: 'hans', scripts: ['hans'], partner: 'en', tag: 'zh-Hans' },
  { language: 'zh-hant', side: 'zh', script: 'hant', scripts: ['hans', 'hant'], partner: 'en', tag: 'zh-Hant' },
  { language: 'en', side: 'en', script: 'hans', scripts: ['hans'], partner: 'zh', tag: 'en' },
]

test('has facts about every language here', () => {
  expect(FACTS.map(({ language }) => language)).toEqual(LANGUAGES)
})

test.each(FACTS)('$language reads the side $side of a text', ({ language, side }) => {
  expect(sideOf(language)).toBe(side)
})

test.each(FACTS)('a page in $language takes its content in script $script', ({ language, script }) => {
  expect(scriptOf(language)).toBe(script)
})

test.each(FACTS)('a page in $language has $scripts at hand', ({ language, scripts }) => {
  expect(scriptsFor(language)).toEqual(scripts)
})

test.each(FACTS)(
  'a page in $language is read against $partner, which is of the other side',
  ({ language, partner }) => {
    expect(partnerOf(language)).toBe(partner)
    expect(sideOf(partnerOf(language))).not.toBe(sideOf(language))
  },
)

test.each(LANGUAGES)('a switch from %s asks for nothing, unless to Traditional Chinese', (language) => {
  const ready = scriptsFor(language)

  expect(ready).toContain(scriptOf('zh'))
  expect(ready).toContain(scriptOf('en'))
  expect(ready).toContain(scriptOf(language))
  expect(ready).toContain(scriptOf(partnerOf(language)))
})

test.each(FACTS)('$language has the tag $tag, which every browser knows', ({ language, tag }) => {
  expect(LANGUAGE_TAGS[language]).toBe(tag)
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
})

test('names every language in its own words, none like another', () => {
  expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual(['中文', '繁體中文', 'English'])
})

test.each(LANGUAGES)('%s is a language', (language) => {
  expect(isLanguage(language)).toBe(true)
})

test.each([undefined, '', 'fr', 'ZH', 'zh-Hant', 'zh-hans', 'zh-', 'stories', 'length', 'toString'])(
  '%s is no language of the site',
  (value) => {
    expect(isLanguage(value)).toBe(false)
  },
)
