import type { NameSeed, StorySeed } from '../../content/types.ts'
import type { Language } from '../../site/languages.ts'
import { entryOf } from '../entries.ts'
import { reasonFor as wordsFor } from '../reason.ts'
import { relater } from '../relate.ts'

/** A name that stories can share. */
export function name(id: string, kind: NameSeed['kind'] = 'person'): NameSeed {
  return {
    id,
    kind,
    name: { zh: `名${id}`, en: `Name ${id}` },
    aliases: { zh: [], en: [] },
    role: { zh: '职', en: 'Role' },
  }
}

/** Stories by slug. */
export type Stories = Record<string, { names?: NameSeed[] } & Partial<StorySeed>>

/** Relates stories that are given by what matters of them. */
export function relate(stories: Stories, chinese: Language = 'zh') {
  const text = { zh: '文', en: 'Text' }
  const all = Object.entries(stories).map(([slug, { names = [], ...fields }]) => {
    const rest = { published: '2026', byline: { kind: 'ai' as const }, headline: text }
    const story = { slug, ...rest, standfirst: [text], body: [[text]], ...fields }
    return { entry: entryOf(story, names), events: story.events ?? [], names }
  })
  const names = new Map(all.flatMap((story) => story.names.map((each) => [each.id, each])))
  const related = relater(
    all.map(({ entry }) => entry),
    [...names.values()],
  )
  return {
    relatedTo: (slug: string) => related(slug).map((other) => other.slug),
    reasonFor: (slug: string, other: string) => {
      const shared = related(slug).find((each) => each.slug === other)?.shared
      const events = all.find(({ entry }) => entry.slug === slug)?.events.map(({ label }) => label) ?? []
      return shared && wordsFor(shared, chinese, { events, names })
    },
  }
}
