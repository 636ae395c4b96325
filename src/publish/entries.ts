import type { NameSeed, StorySeed } from '../content/types.ts'
import { SIDES } from '../site/languages.ts'
import type { EventKey, Relatable } from './relate.ts'
import { textTerms } from './text-terms.ts'

/** What the archive knows of a story without its text: all that decides where it is listed and what it is related to. */
export interface Entry extends Relatable {
  /** When it last changed, if after publication. */
  modified?: string
  /** Which languages it has a headline in. */
  zh: boolean
  en: boolean
  /** Ids of names as the publisher declared them. */
  about: readonly string[]
  image?: { file: string; generated: boolean }
  /** What the publisher should know of it. */
  notices?: readonly string[]
}

function eventKey({ date, label }: NonNullable<StorySeed['events']>[number]): EventKey {
  const sides = SIDES.filter((side) => label[side] !== undefined)
  return { keys: sides.map((side) => `${date} ${side} ${label[side]}`), isInBoth: sides.length === SIDES.length }
}

/** The entry of a story that mentions some names. */
export function entryOf(story: StorySeed, mentioned: readonly NameSeed[]): Entry {
  const { slug, published, modified, headline, related = [], about = [], events = [], image } = story
  return {
    slug,
    published,
    ...(modified !== undefined && { modified }),
    zh: headline.zh !== undefined,
    en: headline.en !== undefined,
    related,
    about,
    names: mentioned.map(({ id }) => id),
    events: events.map(eventKey),
    terms: textTerms(story),
    ...(image && { image: { file: image.file, generated: image.generated ?? false } }),
  }
}
