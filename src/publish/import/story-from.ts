import type { Byline, LanguageOrigin, StorySeed } from '../../content/types.ts'
import { SIDES } from '../../site/languages.ts'
import { alignBodies, asNote, asPair, oneSided, pairParagraph } from './align.ts'
import { feedDate } from './feed-date.ts'
import { leftToDo } from './left-to-do.ts'
import type { Pairing } from './pair-items.ts'
import { Refusal } from './refusal.ts'
import { storySlug } from './story-slug.ts'
import type { ReadItem } from './version-of.ts'

/** What the publisher decides about stories where a feed is silent. */
export interface Choices {
  byline: Byline | undefined
  published: string | undefined
  languages: LanguageOrigin | undefined
}

/** A story as it will be written, and what is left to a person. */
export interface ImportedStory {
  seed: StorySeed
  todo: string[]
}

function publishedOf(items: readonly ReadItem[], fallback: string | undefined): string {
  const dates = items.flatMap(({ item }) => feedDate(item.published) ?? [])
  const [earliest = fallback] = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  if (earliest !== undefined) return earliest
  const written = items.flatMap(({ item }) => item.published ?? [])[0]
  throw new Refusal(
    written === undefined
      ? 'it has no date; give one with --date, as precise as it is known'
      : `its date “${written}” cannot be read; correct it, or give one with --date`,
  )
}

function modifiedOf(items: readonly ReadItem[], published: string): string | undefined {
  return items
    .flatMap(({ item }) => feedDate(item.updated) ?? [])
    .filter((date) => Date.parse(date) > Date.parse(published))
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
}

/* Never a name that nobody gave: where a feed names no author, the publisher must. */
function bylineOf(items: readonly ReadItem[], fallback: Byline | undefined): Byline {
  const named = items.filter(({ item }) => item.author !== undefined)
  if (named.length > 0) {
    const name = Object.assign({}, ...named.map(({ item, version }) => asNote(version, item.author?.name ?? '')))
    const url = named.flatMap(({ item }) => item.author?.url ?? [])[0]
    return url === undefined ? { kind: 'person', name } : { kind: 'person', name, url }
  }
  if (fallback) return fallback
  throw new Refusal('it names no author; say who wrote it with --byline "Name", or --byline ai if an AI did')
}

function sourceOf({ item, version }: ReadItem): NonNullable<StorySeed['sources']>[number] {
  const { publisher, url, rights } = item
  const named = version.side === 'zh' ? `${version.headline}（${publisher}）` : `${version.headline} (${publisher})`
  return {
    title: asPair(version, publisher === undefined ? version.headline : named),
    ...(url !== undefined && { url }),
    ...(rights !== undefined && { rights: asNote(version, rights) }),
  }
}

function textsOf({ zh, en }: Pairing) {
  if (zh && en) {
    const headline = { ...asPair(zh.version, zh.version.headline), ...asPair(en.version, en.version.headline) }
    const standfirst = pairParagraph(zh.version, zh.version.standfirst, en.version, en.version.standfirst)
    return { headline, standfirst, ...alignBodies(zh.version, en.version) }
  }
  const version = (zh ?? en)?.version
  if (!version) throw new Refusal('nothing was found; give at least one article')
  return {
    headline: asPair(version, version.headline),
    standfirst: oneSided(version, version.standfirst),
    body: version.paragraphs.map((paragraph) => oneSided(version, paragraph)),
    aligned: true,
    whole: 0,
  }
}

/**
 * Makes a story of an article in one language or in both.
 * @throws {Refusal} where something is missing that nobody may invent
 */
export function storyFrom(pairing: Pairing, choices: Choices): ImportedStory {
  const items = SIDES.flatMap((side) => pairing[side] ?? [])
  const published = publishedOf(items, choices.published)
  const modified = modifiedOf(items, published)
  const { headline, standfirst, body, aligned, whole } = textsOf(pairing)
  const languages = items.length === 2 ? choices.languages : undefined
  const seed: StorySeed = {
    slug: storySlug(pairing, published),
    published,
    ...(modified !== undefined && { modified }),
    byline: bylineOf(items, choices.byline),
    ...(languages && { languages }),
    sources: items.map(sourceOf),
    headline,
    standfirst,
    body,
  }
  return { seed, todo: leftToDo(pairing, { aligned, whole, languages }) }
}
