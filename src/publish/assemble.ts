import type { NameSeed, Story, StoryCard } from '../content/types.ts'
import type { Language } from '../site/languages.ts'
import { reasonFor } from './reason.ts'
import type { Related } from './relate.ts'
import type { StoryText } from './shape-story.ts'

/** Where shaped stories of one script are taken from, by slug. */
export interface Shelf {
  text: (slug: string) => StoryText | undefined
  card: (slug: string) => StoryCard | undefined
  names: ReadonlyMap<string, NameSeed>
  /** The Chinese of the script. */
  chinese: Language
}

/** A story with the cards of those it is related to, each with the reason. */
export function assembleStory(slug: string, related: readonly Related[], shelf: Shelf): Story | undefined {
  const text = shelf.text(slug)
  if (!text) return undefined
  const words = { events: text.events.map(({ label }) => label), names: shelf.names }
  const cards = related.flatMap(({ slug: other, shared }) => {
    const card = shelf.card(other)
    return card ? [{ reason: shared && reasonFor(shared, shelf.chinese, words), ...card }] : []
  })
  const { gaps, ...rest } = text
  return { ...rest, related: cards, gaps }
}
