import type { Edition, EditionLink, EditionSeed, PastEdition, PastEditionSeed, StoryCard } from '../content/types.ts'
import type { CardOf } from './archive.ts'
import { descending } from './archive-pages.ts'
import { dateLabel } from './date-labels.ts'

/** The edition of the front page, and those before it by their ids, the newest first. */
export interface Editions {
  edition: EditionSeed
  editions: Map<string, PastEditionSeed>
}

/**
 * Tells which edition is the current one: that of edition.json or, without it, the newest of the folder.
 * @returns nothing if there is no edition at all
 */
export function settleEditions(
  current: EditionSeed | undefined,
  folder: ReadonlyMap<string, PastEditionSeed>,
): Editions | undefined {
  const dated = [...folder].toSorted(
    ([a, { published: dateOfA }], [b, { published: dateOfB }]) => descending(dateOfA, dateOfB) || descending(a, b),
  )
  const edition = current ?? dated.shift()?.[1]
  return edition && { edition, editions: new Map(dated) }
}

function link({ title, published }: EditionSeed, id?: string): EditionLink {
  return { id, title, published: published === undefined ? undefined : dateLabel(published) }
}

/** Links to every edition, that of the front page first and then from the newest on. */
export function editionLinks({ edition, editions }: Editions): EditionLink[] {
  return [link(edition), ...Array.from(editions, ([id, past]) => link(past, id))]
}

/** What the front page says of its edition. */
export function frontEdition({ title, lead }: EditionSeed, links: readonly EditionLink[], more: StoryCard[]): Edition {
  return { title, previous: links[1], lead, more }
}

/**
 * An earlier edition, its lead story first.
 * @param links to every edition
 */
export function pastEdition(
  id: string,
  { title, published, lead, stories }: PastEditionSeed,
  links: readonly EditionLink[],
  cardOf: CardOf,
): PastEdition {
  const place = links.findIndex((other) => other.id === id)
  return {
    id,
    title,
    published: dateLabel(published),
    newer: links[place - 1] ?? { title },
    older: links[place + 1],
    stories: [lead, ...stories.filter((slug) => slug !== lead)].map(cardOf),
  }
}
