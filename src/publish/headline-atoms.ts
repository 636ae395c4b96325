import { clausesOf } from '../lib/clauses.ts'
import { LANGUAGE_TAGS, type Language } from '../site/languages.ts'

/** The smallest part of a headline that stays on one line. */
export interface Atom {
  text: string
  /** Where it starts, in UTF-16 code units. */
  at: number
  /** Whether a space stands between it and the part before. */
  isSpaced: boolean
  /** Whether it goes on with a clause, so that a line should rather not begin with it. */
  continuesClause: boolean
}

const NEVER_FIRST = /^[\p{Pe}\p{Pf}，。、；：？！…—–%％·,.;:?!]/u
const NEVER_LAST = /[\p{Ps}\p{Pi}·]$/u

/* These say something of the word before. */
const PARTICLE = /^[的了吗嗎呢]$/

/* Longer than any word: an address, say, which may break anywhere. */
const LONGEST_WORD = 30

/* Few words in quotation marks are read as one. */
const QUOTED = /[‘“「『《][^‘“”’」』》]{1,24}[”’」』》]/g

/* For every place in a headline, whether a clause or a quotation goes on there that should stay whole. */
function placesInClause(headline: string): boolean[] {
  const isInside = clausesOf(headline).flatMap(({ text, isUnit }) =>
    Array.from({ length: text.length }, (_, index) => isUnit && index > 0),
  )
  for (const { 0: quoted, index } of headline.matchAll(QUOTED)) isInside.fill(true, index + 1, index + quoted.length)
  return isInside
}

/* To make one takes longer than to cut a hundred headlines with it. */
const segmenters = new Map<Language, Intl.Segmenter>()

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(LANGUAGE_TAGS[language], { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

/* Names are words of their own, whatever the dictionary thinks. */
function wordsIn(run: string, language: Language, names: readonly string[]): string[] {
  const characters = Array.from(run)
  if (!/\p{Script=Han}/u.test(run)) return characters.length > LONGEST_WORD ? characters : [run]
  const name = names.find((form) => run.includes(form))
  if (name !== undefined) {
    const [before = '', ...after] = run.split(name)
    return [...wordsIn(before, language, names), name, ...wordsIn(after.join(name), language, names)]
  }
  return Array.from(segmenterOf(language).segment(run), ({ segment }) => segment)
}

/* Marks and particles stay with the word they belong to. */
function withMarks(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words.filter(Boolean)) {
    const previous = joined.at(-1)
    const goesOn = NEVER_FIRST.test(word) || PARTICLE.test(word)
    if (previous !== undefined && (goesOn || NEVER_LAST.test(previous))) joined[joined.length - 1] = previous + word
    else joined.push(word)
  }
  return joined
}

/**
 * Cuts a headline where a line may end: at spaces, and in Chinese between words, never so that a line begins with a
 * closing mark or ends with an opening one.
 */
export function atomsOf(headline: string, language: Language, names: readonly string[] = []): Atom[] {
  const inClause = placesInClause(headline)
  const atoms: Atom[] = []
  for (const { 0: run, index } of headline.matchAll(/\S+/g)) {
    let at = index
    for (const text of withMarks(wordsIn(run, language, names))) {
      atoms.push({ text, at, isSpaced: at === index && index > 0, continuesClause: inClause[at] ?? false })
      at += text.length
    }
  }
  return atoms
}

/**
 * Where a line of a headline may begin apart from its start and after a space, in UTF-16 code units: in Chinese, which
 * browsers break anywhere, at words.
 */
export function wordStarts(headline: string, language: Language, names: readonly string[]): number[] {
  return atomsOf(headline, language, names)
    .filter(({ at, isSpaced }) => at > 0 && !isSpaced)
    .map(({ at }) => at)
}

/**
 * Of the places where words start, those that keep names whole, together with what belongs to them. In lists, whose
 * lines are many and small, other words are left to the browser.
 * @param named where names stand in the headline
 */
export function nameEdges(starts: readonly number[], named: readonly { start: number; end: number }[]): number[] {
  const bounds = [0, ...starts, Infinity]
  const hasName = (word: number) =>
    named.some(({ start, end }) => start < (bounds[word + 1] ?? 0) && end > (bounds[word] ?? 0))
  return starts.filter((_start, before) => hasName(before) || hasName(before + 1))
}
