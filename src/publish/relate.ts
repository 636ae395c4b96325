import type { NameSeed } from '../content/types.ts'
import { newestFirst } from './archive-pages.ts'
import { nearestTo, postingsOf } from './postings.ts'
import { rarityAmong } from './rarity.ts'

/** A key date of a story, as far as it can be the same as another story's. */
export interface EventKey {
  /** One for each language it is described in; the same event has one of them in common. */
  keys: readonly string[]
  isInBoth: boolean
}

/** A story as far as relating it to others goes. */
export interface Relatable {
  slug: string
  /** A partial date; newer stories come first among equals. */
  published: string
  /** The editor's choice, in order. */
  related: readonly string[]
  /** Ids of the names it mentions, in the order of names.json. */
  names: readonly string[]
  events: readonly EventKey[]
  /** What its words are about (text-terms.ts). */
  terms: readonly number[]
}

/** What two stories share: an event, by its place among those of the first one; names by id; or only their subject. */
export type Shared = { event: number } | { names: readonly string[] } | { subject: true }

/** A related story; without `shared`, the editor chose it and nothing else ties it. */
export interface Related {
  slug: string
  shared?: Shared
}

/** The editor's list is completed up to this many stories. */
const ENOUGH = 4

/** A reason names this many names; more would be a list of its own. */
const NAMES_IN_REASON = 2

/** A shared event says more than a shared name: two stories tell of the same thing. */
const EVENT_WEIGHT = 3

/** Capitals often stand for their governments and are named in passing. */
const PLACE_WEIGHT = 0.5

/** Words alone tie two stories less than a name does, unless they have very many in common. */
const TEXT_WEIGHT = 2

/** Stories with less of their vocabulary in common merely belong to the same language. */
const LEAST_OVERLAP = 0.3

/** A story is compared by its rarest terms, of which others have to have some. */
const TERMS_COMPARED = 16

/**
 * Of the stories that share something, this many nearest in time are weighed on either side, so that relating a story
 * takes no longer in a large archive than in a small one.
 */
const NEIGHBORS = 32

/** A term says something where at most a quarter of all stories have it. */
const LEAST_RARITY = 2

function sharedEvent(a: Relatable, b: Relatable): Shared | undefined {
  const isShared = ({ keys }: EventKey) => b.events.some((other) => keys.some((key) => other.keys.includes(key)))
  const inBoth = a.events.findIndex((event) => event.isInBoth && isShared(event))
  const event = inBoth === -1 ? a.events.findIndex(isShared) : inBoth
  return event === -1 ? undefined : { event }
}

/* The first few of many in an order, found without putting all of them into it. */
function firstFew(places: readonly number[], count: number, compare: (a: number, b: number) => number): number[] {
  const few: number[] = []
  for (const place of places) {
    if (few.length === count && compare(place, few.at(-1) ?? place) >= 0) continue
    few.splice(few.findLastIndex((other) => compare(other, place) < 0) + 1, 0, place)
    if (few.length > count) few.pop()
  }
  return few
}

/* Notes which places have a value at all. */
function add(values: Float64Array, place: number, value: number, touched: number[]): void {
  const before = values[place] ?? 0
  if (before === 0) touched.push(place)
  values[place] = before + value
}

/* Adds to the values of the nearest stories that share a feature. */
function weigh(
  values: Float64Array,
  sharing: readonly number[],
  self: number,
  weight: number,
  touched: number[],
): void {
  const { start, end } = nearestTo(self, sharing, NEIGHBORS)
  for (let index = start; index < end; index++) {
    const place = sharing[index] ?? self
    if (place !== self) add(values, place, weight, touched)
  }
}

/**
 * Relates stories by what they share: events, names, and the subject that their words speak of. The rarer a feature
 * is, the more it says: in an edition about two presidents, a shared town is the closer tie. Inverted indexes keep the
 * time near-linear in the number of stories. What it depends on besides the story itself, relations.ts relies on.
 * @param names those of names.json, for their kinds
 * @returns the stories related to one: the editor's in order, then the closest of the others, never the story itself
 */
export function relater(all: readonly Relatable[], names: readonly Pick<NameSeed, 'id' | 'kind'>[]) {
  const stories = all.toSorted(newestFirst)
  const places = new Map(stories.map(({ slug }, place) => [slug, place]))
  const areaIds = new Set(names.filter(({ kind }) => kind === 'place').map(({ id }) => id))
  const byName = postingsOf(stories, (story) => story.names)
  const byEvent = postingsOf(stories, (story) => story.events.flatMap(({ keys }) => keys))
  const byTerm = postingsOf(stories, (story) => story.terms)
  /* Of one story at a time, by place; what was touched is set back to nothing. */
  const scores = new Float64Array(stories.length)
  const overlaps = new Float64Array(stories.length)
  const rarity = rarityAmong(stories.length)

  function nameWeight(id: string): number {
    return rarity(byName.get(id)?.length ?? 1) * (areaIds.has(id) ? PLACE_WEIGHT : 1)
  }

  function addOverlaps({ terms }: Relatable, self: number, touched: number[]): void {
    const compared = terms
      .map((term) => byTerm.get(term) ?? [])
      .filter(({ length }) => length === 2 || (length > 2 && rarity(length) >= LEAST_RARITY))
      .toSorted((a, b) => a.length - b.length)
      .slice(0, TERMS_COMPARED)
    const total = TERMS_COMPARED * rarity(2)
    const overlapping: number[] = []
    for (const sharing of compared) weigh(overlaps, sharing, self, rarity(sharing.length) / total, overlapping)
    for (const place of overlapping) {
      const overlap = overlaps[place] ?? 0
      if (overlap >= LEAST_OVERLAP) add(scores, place, TEXT_WEIGHT * overlap, touched)
      overlaps[place] = 0
    }
  }

  function closest(story: Relatable, self: number, count: number): string[] {
    const touched: number[] = []
    for (const id of new Set(story.names)) weigh(scores, byName.get(id) ?? [], self, nameWeight(id), touched)
    for (const { keys } of story.events) {
      const sharing = [...new Set(keys.flatMap((key) => byEvent.get(key) ?? []))].toSorted((a, b) => a - b)
      weigh(scores, sharing, self, EVENT_WEIGHT + rarity(sharing.length), touched)
    }
    addOverlaps(story, self, touched)
    const chosen = new Set(story.related.map((slug) => places.get(slug)))
    const others = touched.filter((place) => !chosen.has(place))
    const ranked = firstFew(others, count, (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    for (const place of touched) scores[place] = 0
    return ranked.flatMap((place) => stories[place]?.slug ?? [])
  }

  function sharedBy(a: Relatable, b: Relatable): Shared | undefined {
    const event = sharedEvent(a, b)
    const ids = new Set(b.names)
    const shared = a.names
      .filter((id) => ids.has(id))
      .toSorted((x, y) => nameWeight(y) - nameWeight(x))
      .slice(0, NAMES_IN_REASON)
    if (shared.length === 0) return event
    return event && 'event' in event && a.events[event.event]?.isInBoth ? event : { names: shared }
  }

  return (slug: string): Related[] => {
    const self = places.get(slug)
    const story = self === undefined ? undefined : stories[self]
    if (self === undefined || !story) return []
    function related(other: string, otherwise?: Shared): Related {
      const place = places.get(other)
      const partner = place === undefined ? undefined : stories[place]
      const shared = (story && partner && sharedBy(story, partner)) ?? otherwise
      return shared ? { slug: other, shared } : { slug: other }
    }
    const missing = Math.max(0, ENOUGH - story.related.length)
    const derived = missing === 0 ? [] : closest(story, self, missing)
    return [
      ...story.related.map((other) => related(other)),
      ...derived.map((other) => related(other, { subject: true })),
    ]
  }
}
