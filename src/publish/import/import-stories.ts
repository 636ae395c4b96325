import * as z from 'zod/mini'
import { storySeed } from '../../content/schema.ts'
import type { StorySeed } from '../../content/types.ts'
import { explain } from '../explain.ts'
import { hashDigits } from '../hash.ts'
import type { CapturedItem } from './captured-item.ts'
import { pairItems, type NamedPair, type Pairing } from './pair-items.ts'
import { readInputs } from './read-inputs.ts'
import { Refusal } from './refusal.ts'
import { storyFrom, type Choices, type ImportedStory } from './story-from.ts'
import { identityOf } from './story-slug.ts'
import { versionOf } from './version-of.ts'
import { storyPath, writeStory } from './write-story.ts'

/** What to import, and how. */
export interface ImportOptions extends Choices {
  inputs: readonly string[]
  out: string
  language: string | undefined
  pairs: readonly NamedPair[]
  byDate: boolean
  force: boolean
  dryRun: boolean
}

/** A story that was written, or would be. */
export interface WrittenStory extends ImportedStory {
  file: string
  origins: string[]
}

/** What came of an import. */
export interface ImportReport {
  written: WrittenStory[]
  refused: string[]
  skipped: string[]
}

/* A podcast may link all its episodes to one page, so an address alone does not make two articles the same. */
function namesOf({ id, url, headline }: CapturedItem): string[] {
  return [...(id === undefined ? [] : [id]), ...(url === undefined ? [] : [`${url} ${headline}`])]
}

/* A feed that is given twice, or lists an article twice, brings it once. */
function onlyOnce(items: readonly CapturedItem[], skipped: string[]): CapturedItem[] {
  const seen = new Map<string, string>()
  return items.filter((item) => {
    const first = namesOf(item).flatMap((name) => seen.get(name) ?? [])[0]
    if (first !== undefined) skipped.push(`${item.origin}: the same article as ${first}`)
    else for (const name of namesOf(item)) seen.set(name, item.origin)
    return first === undefined
  })
}

function attempt<Result>(origin: string, refused: string[], work: () => Result): Result[] {
  try {
    return [work()]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refused.push(`${origin}: ${error.message}`)
    return []
  }
}

function originsOf({ zh, en }: Pairing): string[] {
  return [zh, en].flatMap((read) => read?.item.origin ?? [])
}

/* Two articles may have one headline; the later then bears its hash. */
function withOwnSlug(seed: StorySeed, pairing: Pairing, taken: ReadonlySet<string>): StorySeed {
  return taken.has(seed.slug) ? { ...seed, slug: `${seed.slug}-${hashDigits(identityOf(pairing))}` } : seed
}

function checked(seed: StorySeed): StorySeed {
  const result = z.safeParse(storySeed, seed, { reportInput: true })
  if (result.success) return result.data
  throw new Refusal(
    explain(seed.slug, result.error)
      .map(({ field, message }) => `${field}: ${message}`)
      .join('; '),
  )
}

/** Imports articles as stories; what cannot come in is refused in words, and the rest comes in. */
export async function importStories(options: ImportOptions): Promise<ImportReport> {
  const { items, refused, skipped } = await readInputs(options.inputs)
  const read = onlyOnce(items, skipped).flatMap((item) =>
    attempt(item.origin, refused, () => versionOf(item, options.language)),
  )
  const { pairings, missing } = pairItems(read, { named: options.pairs, byDate: options.byDate })
  for (const { zh, en } of missing)
    refused.push(`the pair “${zh}” and “${en}”: no such articles were read, or one is paired already; correct it`)
  const written: WrittenStory[] = []
  const taken = new Set<string>()
  for (const pairing of pairings) {
    const origins = originsOf(pairing)
    const [story] = attempt(origins.join(' + '), refused, () => {
      const { seed, todo } = storyFrom(pairing, options)
      return { seed: checked(withOwnSlug(seed, pairing, taken)), todo }
    })
    if (!story) continue
    taken.add(story.seed.slug)
    const file = storyPath(options.out, story.seed.slug)
    try {
      if (!options.dryRun) await writeStory(options.out, story.seed, options.force)
      written.push({ ...story, file, origins })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      refused.push(
        error.code === 'EEXIST'
          ? `${origins.join(' + ')}: ${file} exists; give --force to replace it`
          : `${origins.join(' + ')}: ${file} cannot be written (${String(error.code)}); check the folder`,
      )
    }
  }
  return { written, refused, skipped }
}
