import { clausesOf } from '../lib/clauses.ts'
import { LANGUAGE_TAGS, type Language } from '../site/languages.ts'

/** The smallest part of a headline that stays on one line. */
export interface Atom {
  text: string
  /** Whether a space stands between it and the part before. */
  isSpaced: boolean
  /** Whether it goes on with a clause, so that a line should rather not begin with it. */
  continuesClause: boolean
}

const NEVER_FIRST = /^[\p{Pe}\p{Pf}，。、；：？！…—–%％·,.;:?!]/u
const NEVER_LAST = /[\p{Ps}\p{Pi}·]$/u

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

/* Names are words of their own, whatever the dictionary thinks. */
function wordsIn(run: string, language: Language, names: readonly string[]): string[] {
  const characters = Array.from(run)
  if (!/\p{Script=Han}/u.test(run)) return characters.length > LONGEST_WORD ? characters : [run]
  const name = names.find((form) => run.includes(form))
  if (name !== undefined) {
    const [before = '', ...after] = run.split(name)
    return [...wordsIn(before, language, names), name, ...wordsIn(after.join(name), language, names)]
  }
  const segmenter = new Intl.Segmenter(LANGUAGE_TAGS[language], { granularity: 'word' })
  return Array.from(segmenter.segment(run), ({ segment }) => segment)
}

/* Marks stay with the word they belong to. */
function withMarks(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words.filter(Boolean)) {
    const previous = joined.at(-1)
    const isJoined = previous !== undefined && (NEVER_FIRST.test(word) || NEVER_LAST.test(previous))
    if (isJoined) joined[joined.length - 1] = previous + word
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
      atoms.push({ text, isSpaced: at === index && index > 0, continuesClause: inClause[at] ?? false })
      at += text.length
    }
  }
  return atoms
}
