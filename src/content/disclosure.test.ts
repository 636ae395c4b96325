import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../site/languages.ts'
import { aiPartIn, hasDisclosure, usesAi } from './disclosure.ts'
import type { Byline, LanguageOrigin, ServedImage } from './types.ts'

const ai: Byline = { kind: 'ai' }
const person: Byline = { kind: 'person', name: { zh: '林小渡', en: 'Lin Xiaodu' } }
const picture: ServedImage = {
  src: '/images/boat.svg',
  width: 3,
  height: 2,
  alt: { zh: '船', en: 'A boat' },
  generated: true,
}
const photo: ServedImage = { ...picture, generated: false }

function translated(from: 'zh' | 'en', by: Byline): LanguageOrigin {
  return { kind: 'translation', from, by }
}

describe('what an AI did to a story', () => {
  const CASES: [what: string, byline: Byline, languages: LanguageOrigin | undefined, parts: unknown[]][] = [
    ['written by an AI', ai, undefined, ['reported', 'reported', 'reported']],
    ['written by an AI in both languages', ai, { kind: 'together' }, ['reported', 'reported', 'reported']],
    ['written and translated by an AI', ai, translated('zh', ai), ['reported', 'reported', 'reported']],
    ['written by an AI, translated by a person', ai, translated('zh', person), ['reported', 'reported', 'reported']],
    ['translated by an AI from Chinese', person, translated('zh', ai), [undefined, undefined, 'translated']],
    ['translated by an AI from English', person, translated('en', ai), ['translated', 'translated', undefined]],
    ['translated by a person', person, translated('zh', person), [undefined, undefined, undefined]],
    ['written by a person in both', person, { kind: 'together' }, [undefined, undefined, undefined]],
    ['of unrecorded origin', person, undefined, [undefined, undefined, undefined]],
  ]

  test.each(CASES)('%s, in each language', (_what, byline, languages, parts) => {
    expect(LANGUAGES.map((language) => aiPartIn({ byline, languages }, language))).toEqual(parts)
  })
})

test('an AI that only made the picture, or translated into the other language, had a hand in the story too', () => {
  expect(usesAi({ byline: ai })).toBe(true)
  expect(usesAi({ byline: person, image: picture })).toBe(true)
  expect(usesAi({ byline: person, languages: translated('zh', ai) })).toBe(true)
  expect(usesAi({ byline: person, image: photo, languages: translated('zh', person) })).toBe(false)
})

test('a story by a person has something to disclose only where something is recorded', () => {
  expect(hasDisclosure({ byline: person, sources: [] })).toBe(false)
  expect(hasDisclosure({ byline: person, sources: [], image: photo })).toBe(false)
  expect(hasDisclosure({ byline: person, sources: [], image: picture })).toBe(true)
  expect(hasDisclosure({ byline: person, sources: [], languages: { kind: 'together' } })).toBe(true)
  expect(hasDisclosure({ byline: person, sources: [{ title: { zh: '潮汐表' } }] })).toBe(true)
  const date = { iso: '2026-01', zh: '2026年1月', en: 'January 2026' }
  expect(hasDisclosure({ byline: person, sources: [], checked: { by: { en: 'Ann Lee' }, date } })).toBe(true)
  expect(hasDisclosure({ byline: ai, sources: [] })).toBe(true)
})
