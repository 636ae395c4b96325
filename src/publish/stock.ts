import { checkReferences } from './check-references.ts'
import type { Crew } from './crew.ts'
import { withImage } from './digest.ts'
import { longHash } from './hash.ts'
import type { Problem } from './problem.ts'
import type { Progress } from './progress.ts'
import type { ReadSite, Seeds } from './read-seeds.ts'
import type { Store, StockedStory, StoryRow } from './store.ts'

/** Seeds with everything read but their stories. */
export interface StockedSeeds {
  /** Stories by the names of their files without ending. */
  names: readonly string[]
  /** Hashes of these files; an empty one where a file cannot be read, which its reader explains. */
  hashes: Promise<readonly string[]>
  read: ReadSite
  seeds: Seeds
  /** A hash of the code that shapes stories. */
  code: string
}

/** What is known of the stories of a folder of seeds, and what is wrong with them. */
export interface Stock {
  stories: Map<string, StockedStory>
  problems: Problem[]
  /** How many were read anew. */
  read: number
}

/**
 * Brings the store up to date with the stories of a folder: only what was changed is read and shaped.
 */
export async function takeStock(
  { names, hashes, read, seeds, code }: StockedSeeds,
  store: Store,
  crew: Crew,
  progress: Progress,
): Promise<Stock> {
  const shared = longHash(JSON.stringify([code, seeds.names, seeds.terms]))
  const stories = store.stories()
  const changed: [name: string, key: string][] = []
  // Meanwhile another thread looks at the files. After the first run few have changed, and this one reads them.
  if (stories.size > 0) crew.here.warmUp()
  const found = await hashes
  for (const [index, name] of names.entries()) {
    const known = stories.get(name)
    const key = found[index] ? longHash(shared + found[index]) : ''
    if (known?.key !== withImage(key, known?.entry.image, seeds.images)) changed.push([name, key])
  }
  const problems: Problem[] = []
  let done = 0
  await crew.digest(changed, (digests) => {
    const rows: StoryRow[] = []
    for (const digest of digests) {
      if ('row' in digest) {
        const { text: _text, card: _card, ...stocked } = digest.row
        stories.set(stocked.name, stocked)
        rows.push(digest.row)
      } else {
        stories.delete(digest.name)
        problems.push(...digest.problems)
      }
    }
    store.keepStories(rows)
    done += digests.length
    progress('Reading stories', done, changed.length)
  })
  const all = new Set(names)
  const gone = [...stories.keys()].filter((name) => !all.has(name))
  store.forgetStories(gone)
  for (const name of gone) stories.delete(name)
  const entries = new Map([...stories].map(([name, { entry }]) => [name, entry]))
  problems.push(...checkReferences(read, entries, all))
  return { stories, problems, read: changed.length }
}
