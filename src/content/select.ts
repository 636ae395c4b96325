import { LANGUAGE_TAGS, partnerOf, sideOf, type Language, type Side } from '../site/languages.ts'
import type { Bilingual, Byline, Sentence, StoryCard } from './types.ts'

/** The language a text is read in, then the one it is read against. */
export type Columns = readonly [lead: Language, partner: Language]

/** A run of text. `lang` is set only where the text stands in for one that the wanted language lacks. */
export interface Run {
  text: string
  lang: string | undefined
}

/** A piece of a sentence: plain text, or a name to be marked, with its id. */
export interface Piece {
  text: string
  name?: string
}

/** A sentence as a column shows it. */
export interface Cell {
  /** Empty where the sentence is missing and nothing stands in for it. */
  pieces: Piece[]
  /** Set where the sentence stands in for one that the column's language lacks. */
  lang: string | undefined
  /** The only side the sentence exists in; set on the last of several in a row, where it is said once. */
  only: Side | undefined
  /** Whether a space sets the sentence off from the one before it. */
  spaced: boolean
}

/** The text in the wanted language or, where that is absent, in the other one: nothing is hidden. */
export function runIn(pair: Bilingual, wanted: Language, other: Language = partnerOf(wanted)): Run {
  const text = pair[sideOf(wanted)]
  if (text !== undefined) return { text, lang: undefined }
  return { text: pair[sideOf(other)] ?? '', lang: LANGUAGE_TAGS[other] }
}

/** Cuts a text at the names marked in it; a mark that cannot be right is passed over. */
export function piecesOf(text: string, mentions: readonly (readonly [number, number, string])[] = []): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to, name] of mentions) {
    if (from < end || to <= from || to > text.length) continue
    if (from > end) pieces.push({ text: text.slice(end, from) })
    pieces.push({ text: text.slice(from, to), name })
    end = to
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

function piecesIn(sentence: Sentence, language: Language): Piece[] {
  const side = sideOf(language)
  return piecesOf(sentence[side] ?? '', sentence.names?.[side])
}

function cells(paragraph: readonly Sentence[], language: Language, shown: (sentence: Sentence) => Language): Cell[] {
  const side = sideOf(language)
  const isMissing = (sentence: Sentence | undefined) => sentence !== undefined && sentence[side] === undefined
  return paragraph.map((sentence, index) => {
    const shownIn = shown(sentence)
    const pieces = piecesIn(sentence, shownIn)
    const lang = isMissing(sentence) && pieces.length > 0 ? LANGUAGE_TAGS[shownIn] : undefined
    const only = isMissing(sentence) && !isMissing(paragraph[index + 1]) ? sideOf(partnerOf(language)) : undefined
    return { pieces, lang, only, spaced: index > 0 && shownIn === 'en' }
  })
}

/** A paragraph in the language it is read in; the other one stands in for each sentence that it lacks. */
export function leadCells(paragraph: readonly Sentence[], [lead, partner]: Columns): Cell[] {
  return cells(paragraph, lead, (sentence) => (sentence[sideOf(lead)] === undefined ? partner : lead))
}

/** A paragraph in the language it is read against; the sentences that it lacks are empty. */
export function partnerCells(paragraph: readonly Sentence[], [, partner]: Columns): Cell[] {
  return cells(paragraph, partner, () => partner)
}

/** Tells whether a paragraph has anything in a language. */
export function existsIn(paragraph: readonly Bilingual[], language: Language): boolean {
  return paragraph.some((pair) => pair[sideOf(language)] !== undefined)
}

/** A paragraph as one string, for descriptions and lists. */
export function plainText(paragraph: readonly Bilingual[], wanted: Language): string {
  return leadCells(paragraph, [wanted, partnerOf(wanted)])
    .map(({ pieces, spaced }) => (spaced ? ' ' : '') + pieces.map(({ text }) => text).join(''))
    .join('')
}

/** The languages of a story on a page: where it has no headline in the page's language, it is read in the other one. */
export function columnsOf({ headline }: Pick<StoryCard, 'headline'>, language: Language): Columns {
  const partner = partnerOf(language)
  return headline[sideOf(language)] === undefined ? [partner, language] : [language, partner]
}

/** The name of the person who reported a story; empty for an AI, which has none. */
export function authorIn(byline: Byline, wanted: Language): string {
  return byline.kind === 'person' ? runIn(byline.name, wanted).text : ''
}
