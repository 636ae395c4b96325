import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../site/languages.ts'
import type { Bilingual, Byline, Paragraph, StoryCard } from './types.ts'

/** A run of text. `lang` is set only where the text stands in for one that the wanted language lacks. */
export interface Run {
  text: string
  lang: string | undefined
}

/** The text in the wanted language or, where that is absent, in the other one: nothing is hidden. */
export function runIn(pair: Bilingual, wanted: Language): Run {
  const wantedText = pair[wanted]
  if (wantedText !== undefined) return { text: wantedText, lang: undefined }
  const other = LANGUAGES.find((language) => pair[language] !== undefined) ?? wanted
  return { text: pair[other] ?? '', lang: LANGUAGE_TAGS[other] }
}

/**
 * The sentences of a paragraph as runs of text.
 * An English sentence that follows another carries the space between them, so that each is one run.
 */
export function runsIn(paragraph: Paragraph, wanted: Language): Run[] {
  return paragraph.map((pair, index) => {
    const { text, lang } = runIn(pair, wanted)
    const isEnglish = (lang ?? LANGUAGE_TAGS[wanted]) === LANGUAGE_TAGS.en
    return { text: index > 0 && isEnglish ? ` ${text}` : text, lang }
  })
}

/** A paragraph as one string, for descriptions. */
export function plainText(paragraph: Paragraph, wanted: Language): string {
  return runsIn(paragraph, wanted)
    .map(({ text }) => text)
    .join('')
}

/** The language a story is read in: the wanted one if the story has a headline in it, else the one it exists in. */
export function readingLanguage({ headline }: Pick<StoryCard, 'headline'>, wanted: Language): Language {
  if (headline[wanted] !== undefined) return wanted
  return LANGUAGES.find((language) => headline[language] !== undefined) ?? wanted
}

/** The name of the person who reported a story; empty for an AI, which has none. */
export function authorIn(byline: Byline, wanted: Language): string {
  return byline.kind === 'person' ? runIn(byline.name, wanted).text : ''
}
