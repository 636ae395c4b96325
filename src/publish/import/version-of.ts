import type { Version } from './align.ts'
import type { CapturedItem } from './captured-item.ts'
import { languageOf } from './language-of.ts'
import { Refusal } from './refusal.ts'
import { sentencesOf } from './sentences.ts'

/** An article whose language is known. */
export interface ReadItem {
  item: CapturedItem
  version: Version
}

/* A story has a standfirst and a body; where only one text exists, its beginning is the standfirst. */
function split(summary: string | undefined, paragraphs: readonly string[], side: Version['side']) {
  if (summary !== undefined) return { standfirst: summary, paragraphs: [...paragraphs] }
  const [first = '', ...rest] = paragraphs
  if (rest.length > 0) return { standfirst: first, paragraphs: rest }
  const [sentence = '', ...others] = sentencesOf(first, side)
  if (others.length === 0) {
    throw new Refusal('its text is a single sentence, a teaser and no story; capture its page as .txt')
  }
  return { standfirst: sentence, paragraphs: [others.join(side === 'zh' ? '' : ' ')] }
}

/**
 * Finds the language of an article, and what of its text is standfirst and what body.
 * @param language what the publisher says it is in, instead of the feed
 * @throws {Refusal} for a language that is not imported, and for a text too short for a story
 */
export function versionOf(item: CapturedItem, language: string | undefined): ReadItem {
  const { headline, summary, paragraphs, declared } = item
  const text = [headline, summary ?? '', ...paragraphs].join('\n')
  const written = languageOf(text, language ?? declared)
  const { side } = written
  const traditional = side === 'zh' && written.script !== 'hans' ? written.script : undefined
  return { item, version: { side, traditional, headline, ...split(summary, paragraphs, side) } }
}
