import type { StorySeed } from '../../content/types.ts'
import type { Side } from '../../site/languages.ts'
import { sentencesOf } from './sentences.ts'
import { inSimplified } from './simplified.ts'

type Pair = StorySeed['headline']

/** What a text is written in. */
interface Written {
  side: Side
  /** For Traditional Chinese, whose usage it follows; its own text is kept beside the Simplified. */
  traditional: 'tw' | 'hk' | undefined
}

/** One language of an article, as plain text. */
export interface Version extends Written {
  headline: string
  standfirst: string
  paragraphs: string[]
}

/** A text as one side of a pair. */
export function asPair({ side, traditional }: Written, text: string): Pair {
  if (side === 'en') return { en: text }
  return traditional ? { zh: inSimplified(text, traditional), 'zh-Hant': text } : { zh: text }
}

/** Words about an article, such as a name: what has no Chinese character is not Chinese, whatever it stands beside. */
export function asNote(written: Written, text: string): Pair {
  return /\p{Script=Han}/u.test(text) ? asPair(written, text) : { en: text }
}

/** The sentences of a paragraph that exists in one language. */
export function oneSided(version: Written, paragraph: string): Pair[] {
  return sentencesOf(paragraph, version.side).map((sentence) => asPair(version, sentence))
}

/** Sentences side by side where there are as many of them in both languages, else the paragraph as a whole. */
export function pairParagraph(one: Written, text: string, other: Written, otherText: string): Pair[] {
  const [sentences, partners] = [oneSided(one, text), oneSided(other, otherText)]
  if (sentences.length === partners.length)
    return sentences.map((sentence, index) => Object.assign({}, sentence, partners[index]))
  return [Object.assign({}, asPair(one, text), asPair(other, otherText))]
}

/** The body in both languages, and what came of aligning it. */
export interface Aligned {
  body: Pair[][]
  /** False where the numbers of paragraphs differ, so that each stands in one language. */
  aligned: boolean
  /** Paragraphs that could be paired only as a whole. */
  whole: number
}

/** Pairs the paragraphs of two versions where there are as many of them in both, else leaves them apart. */
export function alignBodies(zh: Version, en: Version): Aligned {
  if (zh.paragraphs.length !== en.paragraphs.length) {
    const apart = [zh, en].flatMap((version) => version.paragraphs.map((paragraph) => oneSided(version, paragraph)))
    return { body: apart, aligned: false, whole: 0 }
  }
  const body = zh.paragraphs.map((text, index) => pairParagraph(zh, text, en, en.paragraphs[index] ?? ''))
  const hasSeveral = ({ paragraphs, side }: Version, index: number) =>
    sentencesOf(paragraphs[index] ?? '', side).length > 1
  const whole = body.filter((pairs, index) => pairs.length === 1 && (hasSeveral(zh, index) || hasSeveral(en, index)))
  return { body, aligned: true, whole: whole.length }
}
