import type { NameSeed } from '../content/types.ts'
import { longHash } from './hash.ts'
import { magnitude } from './rarity.ts'
import { relater, type Relatable, type Related } from './relate.ts'

/** What a story was related to the last time. */
export interface Relation {
  related: readonly Related[]
  /** The story as it was then, where it has changed since or is gone. */
  before?: Relatable
}

/** A hash of all that relations depend on besides the stories; where it has changed, they are all related anew. */
export function basisOf(code: string, names: readonly Pick<NameSeed, 'id' | 'kind'>[], total: number): string {
  return longHash(JSON.stringify([code, magnitude(total + 1), names.map(({ id, kind }) => [id, kind])]))
}

/* What may tie a story to others. */
function featuresOf({ names, events, terms }: Relatable): (string | number)[] {
  return [...names, ...events.flatMap(({ keys }) => keys), ...terms]
}

/* Features that more, fewer or others have than before, or the same in another order. */
function changedFeatures(before?: Relatable, now?: Relatable): Set<string | number> {
  const old = new Set(before && featuresOf(before))
  const young = new Set(now && featuresOf(now))
  return before?.published === now?.published ? old.symmetricDifference(young) : old.union(young)
}

/**
 * Relates the stories of an archive as `relater` does, but anew only those that an edit can have changed: a story depends
 * on itself, on who has one of its features, and on how many stories there are, in steps.
 * @param known what stories were related to the last time, by slug, on the same basis
 * @returns what each story is related to, and apart what was found out anew
 */
export function relateAnew(
  stories: readonly Relatable[],
  names: readonly Pick<NameSeed, 'id' | 'kind'>[],
  known: ReadonlyMap<string, Relation>,
): Record<'related' | 'anew', ReadonlyMap<string, readonly Related[]>> {
  const current = new Map(stories.map((story) => [story.slug, story]))
  const isOther = (slug: string) => !known.has(slug) || known.get(slug)?.before !== undefined
  const changed = new Set<string | number>()
  for (const slug of new Set([...known.keys(), ...current.keys()])) {
    if (!isOther(slug)) continue
    for (const feature of changedFeatures(known.get(slug)?.before, current.get(slug))) changed.add(feature)
  }
  const hasChanged = (feature: string | number) => changed.has(feature)
  const open = stories.filter(
    (story) => isOther(story.slug) || (changed.size > 0 && featuresOf(story).some(hasChanged)),
  )
  const relate = open.length > 0 ? relater(stories, names) : undefined
  const anew = new Map(open.map(({ slug }) => [slug, relate?.(slug) ?? []]))
  const related = new Map(stories.map(({ slug }) => [slug, anew.get(slug) ?? known.get(slug)?.related ?? []]))
  return { related, anew }
}
