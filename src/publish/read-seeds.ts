import { basename, join } from 'node:path'
import type * as z from 'zod/mini'
import { editionSeed, namesSeed, pageSeed, storySeed, termsSeed } from '../content/schema.ts'
import { siteSeed } from '../content/site-schema.ts'
import type { EditionSeed, NameSeed, PageSeed, SiteSeed, StorySeed, TermSeed } from '../content/types.ts'
import { checkReferences } from './check-references.ts'
import { listFolder } from './list-folder.ts'
import { markImages } from './mark-generated.ts'
import { SeedProblems, type Problem } from './problem.ts'
import { readImages, type ImageFile } from './read-images.ts'
import { unreadable } from './read-file.ts'
import { readJson, type Read } from './read-json.ts'
import { seedNotices } from './seed-notices.ts'

/** Everything the publisher wrote, parsed and checked. Maps go by slug, images by name without ending. */
export interface Seeds {
  site: SiteSeed
  edition: EditionSeed
  names: NameSeed[]
  /** Terms that the conversion to Traditional Chinese leaves to the publisher. */
  terms: TermSeed[]
  stories: Map<string, StorySeed>
  pages: Map<string, PageSeed>
  images: Map<string, ImageFile>
  /** What the publisher should know although nothing is wrong, each with its file. */
  notices: string[]
}

/** The files of a folder by name without ending; a file that could not be read has no value but exists. */
export type ReadFolder<Seed> = Map<string, Read<Seed>>

/** What is in a folder of one kind of seed, and what was passed over in it. */
interface FolderOf<Seed> {
  files: ReadFolder<Seed>
  notices: string[]
}

function isSeed(name: string): boolean {
  return name.endsWith('.json')
}

async function readFolder<Schema extends z.core.$ZodType>(
  seeds: string,
  kind: string,
  schema: Schema,
): Promise<FolderOf<z.infer<Schema>>> {
  const names = await listFolder(join(seeds, kind)).catch((error: unknown) => {
    throw new SeedProblems([{ file: `seeds/${kind}`, field: '', message: unreadable(error).message }])
  })
  const files = names
    .filter(isSeed)
    .map(
      async (name) =>
        [basename(name, '.json'), await readJson(join(seeds, kind, name), `seeds/${kind}/${name}`, schema)] as const,
    )
  return {
    files: new Map(await Promise.all(files)),
    notices: names
      .filter((name) => !isSeed(name))
      .map((name) => `seeds/${kind}/${name}: not read; only files that end in .json, in small letters, are`),
  }
}

function valuesOf<Seed>(folder: ReadFolder<Seed>): Map<string, Seed> {
  return new Map([...folder].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])))
}

/**
 * Reads and checks a folder of seeds.
 * @throws {SeedProblems} with every problem of every file at once
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const [site, edition, names, terms, storyFolder, pageFolder, images] = await Promise.all([
    readJson(join(folder, 'site.json'), 'seeds/site.json', siteSeed),
    readJson(join(folder, 'edition.json'), 'seeds/edition.json', editionSeed),
    readJson(join(folder, 'names.json'), 'seeds/names.json', namesSeed),
    readJson(join(folder, 'terms.json'), 'seeds/terms.json', termsSeed, []),
    readFolder(folder, 'stories', storySeed),
    readFolder(folder, 'pages', pageSeed),
    readImages(join(folder, 'images')),
  ])
  const { files: stories } = storyFolder
  const { files: pages } = pageFolder
  const reads = [site, edition, names, terms, ...stories.values(), ...pages.values(), ...images.values()]
  const problems: Problem[] = [
    ...reads.flatMap((read) => read.problems),
    ...checkReferences({ edition: edition.value, names: names.value, terms: terms.value, stories, pages, images }),
  ]
  if (problems.length > 0 || !site.value || !edition.value || !names.value || !terms.value)
    throw new SeedProblems(problems)
  const storySeeds = valuesOf(stories)
  return {
    site: site.value,
    edition: edition.value,
    names: names.value,
    terms: terms.value,
    stories: storySeeds,
    pages: valuesOf(pages),
    images: await markImages(valuesOf(images), storySeeds.values()),
    notices: [
      ...reads.flatMap(({ notices = [] }) => notices),
      ...storyFolder.notices,
      ...pageFolder.notices,
      ...seedNotices(storySeeds, names.value),
    ],
  }
}
