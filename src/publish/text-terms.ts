import type { StorySeed } from '../content/types.ts'

/** How many terms a story is compared by. */
const LIMIT = 40

/** Terms are told apart by this many bits of a hash, so that a hundred thousand stories need no dictionary. */
const BITS = 24

/* Words that carry meaning are seldom shorter; Chinese has no spaces, and most of its words are two characters long. */
const ENGLISH_WORD = /\p{Script=Latin}{4,}/gu
const CHINESE_RUN = /\p{Script=Han}{2,}/gu

/* FNV-1a (Fowler, Noll, Vo), folded to fewer bits as its authors say. */
function hash(term: string): number {
  let value = 0x81_1c_9d_c5
  for (let at = 0; at < term.length; at++) value = Math.imul(value ^ term.charCodeAt(at), 0x01_00_01_93)
  return ((value >>> BITS) ^ value) & (2 ** BITS - 1)
}

function* englishTerms(text: string): Iterable<string> {
  for (const [word] of text.matchAll(ENGLISH_WORD)) yield word.toLowerCase()
}

function* chineseTerms(text: string): Iterable<string> {
  for (const [run] of text.matchAll(CHINESE_RUN)) {
    for (let at = 0; at + 1 < run.length; at++) yield run.slice(at, at + 2)
  }
}

/**
 * What a story is about as far as its words tell, in either language: hashes of the English words and Chinese
 * character pairs that it uses most, the headline's first among equals.
 */
export function textTerms({
  headline,
  standfirst,
  body,
}: Pick<StorySeed, 'headline' | 'standfirst' | 'body'>): number[] {
  const counts = new Map<string, number>()
  for (const { zh = '', en = '' } of [headline, ...standfirst, ...body.flat()]) {
    for (const term of [...chineseTerms(zh), ...englishTerms(en)]) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, LIMIT)
  return [...new Set(most.map(([term]) => hash(term)))]
}
