import type { Bilingual, StorySeed } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import { SIDES, sideOf, type Language, type Side } from '../site/languages.ts'
import { listFormat } from './list-format.ts'

/** How much of a story one side lacks. */
interface Gaps {
  /** Numbers of the paragraphs that lack every sentence, from 1. */
  paragraphs: number[]
  /** How many further sentences are missing. */
  sentences: number
  /** Numbers of the paragraphs those stand in; the standfirst has none. */
  within: number[]
}

/** What a card says of a side: it lacks the whole story, or part of it. */
export type Lack = 'all' | 'part' | undefined

function countMissing(paragraph: readonly Bilingual[], side: Side): number {
  return paragraph.filter((pair) => pair[side] === undefined).length
}

function gapsOf({ standfirst, body }: StorySeed, side: Side): Gaps {
  const gaps: Gaps = { paragraphs: [], sentences: 0, within: [] }
  for (const [index, paragraph] of [standfirst, ...body].entries()) {
    const missing = countMissing(paragraph, side)
    if (missing === 0) continue
    if (index > 0 && missing === paragraph.length) gaps.paragraphs.push(index)
    else {
      gaps.sentences += missing
      if (index > 0) gaps.within.push(index)
    }
  }
  return gaps
}

/** Which side lacks a story, or part of it. A side without a headline has no version of the story. */
export function lackOf(story: StorySeed, side: Side): Lack {
  if (story.headline[side] === undefined) return 'all'
  const { paragraphs, sentences } = gapsOf(story, side)
  return paragraphs.length > 0 || sentences > 0 ? 'part' : undefined
}

/** What each side of a story lacks, in words of a language; nothing where both are complete. */
export function gapsIn(story: StorySeed, language: Language): string | undefined {
  const t = translator(language)
  const space = sideOf(language) === 'en' ? ' ' : ''
  const list = listFormat(language)
  const numerals = t('gaps.numerals').split(' ')

  function counted(unit: 'paragraphs' | 'sentences', count: number): string[] {
    return count === 0 ? [] : [t(`gaps.${unit}`, { count, number: numerals[count] ?? count })]
  }

  function whatIsMissing({ paragraphs, sentences, within }: Gaps): string {
    const what = list.format([...counted('paragraphs', paragraphs.length), ...counted('sentences', sentences)])
    const numbers = [...paragraphs, ...within].toSorted((a, b) => a - b)
    if (numbers.length === 0) return what
    const listed = space ? list.format(numbers.map(String)) : numbers.join('、')
    return what + space + t('gaps.where', { count: numbers.length, list: listed })
  }

  const notes = SIDES.flatMap((side) => {
    const lack = lackOf(story, side)
    if (lack === 'all') return [t(`gaps.${side}.all`)]
    return lack === 'part' ? [t(`gaps.${side}.part`, { what: whatIsMissing(gapsOf(story, side)) })] : []
  })
  return notes.length === 0 ? undefined : notes.join(space)
}
