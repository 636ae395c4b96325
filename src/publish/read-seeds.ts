import { basename, join } from 'node:path'
import type * as z from 'zod/mini'
import { editionSeed, namesSeed, pageSeed, pastEditionSeed, storySeed, termsSeed } from '../content/schema.ts'
import { siteSeed } from '../content/site-schema.ts'
import type { EditionSeed, NameSeed, PageSeed, SiteSeed, StorySeed, TermSeed } from '../content/types.ts'
import { checkReferences } from './check-references.ts'
import { settleEditions, type Editions } from './editions.ts'
import { listFolder } from './list-folder.ts'
import { publishedImages } from './mark-generated.ts'
import { SeedProblems, type Problem } from './problem.ts'
import { readImages, type ImageFile } from './read-images.ts'
import { unreadable } from './read-file.ts'
import { readJson, type Read } from './read-json.ts'
import { nameNotices, storyNotices } from './seed-notices.ts'

/** Everything the publisher wrote, parsed and checked. Maps go by slug, images by name without ending. */
export interface Seeds extends Editions {
  site: SiteSeed
  names: NameSeed[]
  /** Terms that the conversion to Traditional Chinese leaves to the publisher. */
  terms: TermSeed[]
  stories: Map<string, StorySeed>
  pages: Map<string, PageSeed>
  images: Map<string, ImageFile>
  /** What the publisher should know although nothing is wrong, each with its file. */
  notices: readonly string[]
}

/** The files of a folder by name without ending; a file that could not be read has no value but exists. */
export type ReadFolder<Seed> = Map<string, Read<Seed>>

function isSeed(name: string): boolean {
  return name.endsWith('.json')
}

/* What is in a folder of seeds of one kind: its JSON files by name without ending, and what is passed over. */
async function listSeeds(seeds: string, kind: string): Promise<{ names: string[]; notices: string[] }> {
  const all = await listFolder(join(seeds, kind)).catch((error: unknown) => {
    throw new SeedProblems([{ file: `seeds/${kind}`, field: '', message: unreadable(error).message }])
  })
  return {
    names: all.filter(isSeed).map((name) => basename(name, '.json')),
    notices: all
      .filter((name) => !isSeed(name))
      .map((name) => `seeds/${kind}/${name}: not read; only files that end in .json, in small letters, are`),
  }
}

async function readFolder<Schema extends z.core.$ZodType>(
  seeds: string,
  kind: string,
  schema: Schema,
): Promise<{ files: ReadFolder<z.infer<Schema>>; notices: string[] }> {
  const { names, notices } = await listSeeds(seeds, kind)
  const files = names.map(
    (name) => [name, readJson(join(seeds, kind, `${name}.json`), `seeds/${kind}/${name}.json`, schema)] as const,
  )
  return { files: new Map(files), notices }
}

function valuesOf<Seed>(folder: ReadFolder<Seed>): Map<string, Seed> {
  return new Map([...folder].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])))
}

/** Where a story lies. */
export function storyFile(folder: string, name: string): string {
  return join(folder, 'stories', `${name}.json`)
}

/** Reads one story. */
export function readStory(folder: string, name: string): Read<StorySeed> {
  return readJson(storyFile(folder, name), `seeds/stories/${name}.json`, storySeed)
}

/** The stories of a folder of seeds by the names of their files without ending, and what is no story there. */
export function listStories(folder: string): Promise<{ names: string[]; notices: string[] }> {
  return listSeeds(folder, 'stories')
}

/* Where there are others, the newest of them takes the place of one that is not there. */
async function readEdition(seeds: string, others: number): Promise<Read<EditionSeed>> {
  const isThere = (await listFolder(seeds)).includes('edition.json')
  if (!isThere && others > 0) return { value: undefined, problems: [] }
  return readJson(join(seeds, 'edition.json'), 'seeds/edition.json', editionSeed)
}

/** Reads a folder of seeds apart from its stories: what there is, and what is wrong with the rest. */
export async function readSite(folder: string) {
  const [editionFolder, pageFolder, images] = await Promise.all([
    readFolder(folder, 'editions', pastEditionSeed),
    readFolder(folder, 'pages', pageSeed),
    readImages(join(folder, 'images')),
  ])
  const site = readJson(join(folder, 'site.json'), 'seeds/site.json', siteSeed)
  const names = readJson(join(folder, 'names.json'), 'seeds/names.json', namesSeed)
  const terms = readJson(join(folder, 'terms.json'), 'seeds/terms.json', termsSeed, [])
  const [editions, pages] = [editionFolder.files, pageFolder.files]
  const edition = await readEdition(folder, editions.size)
  const reads = [site, edition, names, terms, ...editions.values(), ...pages.values(), ...images.values()]
  return {
    site: site.value,
    edition: edition.value,
    editions,
    names: names.value,
    terms: terms.value,
    pages,
    images,
    problems: reads.flatMap((read) => read.problems),
    notices: [
      ...reads.flatMap((read) => read.notices ?? []),
      ...editionFolder.notices,
      ...pageFolder.notices,
      ...(names.value ? nameNotices(names.value) : []),
    ],
  }
}

/** What was read of a folder of seeds apart from its stories. */
export type ReadSite = Awaited<ReturnType<typeof readSite>>

/**
 * Puts together what was read.
 * @throws {SeedProblems} if there is any, or if a file is lacking that every site needs
 */
export function soundSeeds(read: ReadSite, stories: Map<string, StorySeed>, problems: readonly Problem[]): Seeds {
  const { site, names, terms } = read
  const settled = settleEditions(read.edition, valuesOf(read.editions))
  if (problems.length > 0 || !site || !settled || !names || !terms) throw new SeedProblems(problems)
  const { pages, images, notices } = read
  return { site, ...settled, names, terms, stories, pages: valuesOf(pages), images: valuesOf(images), notices }
}

/** What the publisher should know of a story although nothing is wrong with it. */
export function noticesOf(name: string, { value, notices = [] }: Read<StorySeed>): string[] {
  return value ? [...notices, ...storyNotices(`seeds/stories/${name}.json`, value)] : []
}

/**
 * Reads and checks a folder of seeds, all stories at once.
 * @throws {SeedProblems} with every problem of every file at once
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const [read, { files, notices }] = await Promise.all([readSite(folder), readFolder(folder, 'stories', storySeed)])
  const stories = valuesOf(files)
  const problems = [...read.problems, ...[...files.values()].flatMap((story) => story.problems)]
  const references = checkReferences(read, stories, new Set(files.keys()))
  const seeds = soundSeeds(read, stories, [...problems, ...references])
  for (const image of publishedImages(seeds.images, stories.values())) await image.read()
  return { ...seeds, notices: [...seeds.notices, ...notices, ...[...files].flatMap((story) => noticesOf(...story))] }
}
