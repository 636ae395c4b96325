import { expect, test } from 'vitest'
import { textTerms } from './text-terms.ts'

function story(zh: string, en: string, body: { zh: string; en: string }[] = []) {
  return { headline: { zh, en }, standfirst: [], body: [body] }
}

test('are words of four letters or more in whatever case, and pairs of Chinese characters', () => {
  expect(textTerms(story('', 'The Harbor of a town'))).toEqual(textTerms(story('', 'HARBOR, town?')))
  expect(textTerms(story('港口开放', ''))).toHaveLength(3)
  expect(textTerms(story('港', 'A to the sea'))).toEqual([])
})

test('do not join what punctuation parts', () => {
  expect(textTerms(story('港口，开放', ''))).toHaveLength(2)
})

test('are at most forty, those first that are used most', () => {
  const words = Array.from(
    { length: 60 },
    (_, index) => `word${String.fromCharCode(97 + (index % 26)).repeat(index + 1)}`,
  )
  const often = { zh: '', en: 'lighthouse lighthouse lighthouse' }
  const terms = textTerms(story('', words.join(' '), [often]))

  expect(terms).toHaveLength(40)
  expect(terms[0]).toBe(textTerms(story('', 'lighthouse'))[0])
})

test('are numbers of 24 bits, each once', () => {
  const terms = textTerms(story('港口开放港口', 'Harbor opens, harbor closes'))

  expect(new Set(terms).size).toBe(terms.length)
  for (const term of terms) expect(term >= 0 && term < 2 ** 24 && Number.isInteger(term)).toBe(true)
})
