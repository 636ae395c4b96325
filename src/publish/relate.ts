import type { Bilingual, NameSeed, StorySeed } from '../content/types.ts'
import { runIn } from '../content/select.ts'
import { translator } from '../i18n/i18n.ts'
import { SIDES, sideOf, type Language } from '../site/languages.ts'

/** A story as far as relating it to others goes. */
export interface Relatable {
  story: StorySeed
  names: readonly NameSeed[]
}

/** What the reader is told of why a story is related, in both languages. */
export interface Reason {
  zh: string
  en: string
}

/** The editor's list is completed up to this many stories. */
const ENOUGH = 4

/** A reason names this many names; more would be a list of its own. */
const NAMES_IN_REASON = 2

/** A shared event says more than a shared name: two stories tell of the same thing. */
const EVENT_WEIGHT = 3

/** Capitals often stand for their governments and are named in passing. */
const PLACE_WEIGHT = 0.5

type Event = NonNullable<StorySeed['events']>[number]

function isSameText(a: Bilingual, b: Bilingual): boolean {
  return SIDES.some((side) => a[side] !== undefined && a[side] === b[side])
}

function sharedEvents(a: StorySeed, b: StorySeed): Event[] {
  return (a.events ?? []).filter((event) =>
    b.events?.some(({ date, label }) => date === event.date && isSameText(label, event.label)),
  )
}

/**
 * Relates stories by what they share. The rarer a name is, the more it says (inverse document frequency,
 * Spärck Jones 1972): in an edition about two presidents, a shared town is the closer tie.
 * @param chinese the Chinese that reasons are given in
 */
export function relater(all: ReadonlyMap<string, Relatable>, chinese: Language = 'zh') {
  const frequency = new Map<string, number>()
  for (const { names } of all.values()) for (const { id } of names) frequency.set(id, (frequency.get(id) ?? 0) + 1)

  function weight({ id, kind }: NameSeed): number {
    const rarity = Math.log((all.size + 1) / (frequency.get(id) ?? 1))
    return kind === 'place' ? rarity * PLACE_WEIGHT : rarity
  }

  function sharedNames(a: Relatable, b: Relatable): NameSeed[] {
    const ids = new Set(b.names.map(({ id }) => id))
    return a.names.filter(({ id }) => ids.has(id)).toSorted((x, y) => weight(y) - weight(x))
  }

  function score(a: Relatable, b: Relatable): number {
    const names = sharedNames(a, b).reduce((sum, name) => sum + weight(name), 0)
    return names + EVENT_WEIGHT * sharedEvents(a.story, b.story).length
  }

  /** Slugs of related stories: the editor's in order, then the closest of the others, never the story itself. */
  function relatedTo(slug: string): string[] {
    const self = all.get(slug)
    if (!self) return []
    const chosen = self.story.related ?? []
    const derived = [...all]
      .filter(([other]) => other !== slug && !chosen.includes(other))
      .map(([other, relatable]) => ({ other, relatable, score: score(self, relatable) }))
      .filter((candidate) => candidate.score > 0)
      .toSorted((a, b) => b.score - a.score || b.relatable.story.published.localeCompare(a.relatable.story.published))
      .map(({ other }) => other)
    return [...chosen, ...derived.slice(0, Math.max(0, ENOUGH - chosen.length))]
  }

  /** Why one story is related to another, in a few words; nothing where they share nothing. */
  function reasonFor(slug: string, other: string): Reason | undefined {
    const [a, b] = [all.get(slug), all.get(other)]
    if (!a || !b) return undefined
    const events = sharedEvents(a.story, b.story)
    const names = sharedNames(a, b).slice(0, NAMES_IN_REASON)
    const inBothLanguages = events.find(({ label }) => label.zh !== undefined && label.en !== undefined)
    const event = inBothLanguages ?? (names.length > 0 ? undefined : events[0])
    if (!event && names.length === 0) return undefined
    return { zh: reasonIn(chinese, event, names), en: reasonIn('en', event, names) }
  }

  return { relatedTo, reasonFor }
}

function reasonIn(language: Language, event: Event | undefined, names: readonly NameSeed[]): string {
  const t = translator(language)
  if (event) return t('related.sameEvent', { event: runIn(event.label, language).text })
  const list = new Intl.ListFormat(language === 'en' ? 'en-US' : 'zh-CN').format(
    names.map(({ name }) => name[sideOf(language)]),
  )
  return t('related.sharedNames', { names: list })
}
