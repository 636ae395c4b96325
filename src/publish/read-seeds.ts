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
import { readJson, type Read } from './read-json.ts'

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
}

/** The files of a folder by name without ending; a file that could not be read has no value but exists. */
export type ReadFolder<Seed> = Map<string, Read<Seed>>

async function readFolder<Schema extends z.core.$ZodType>(
  seeds: string,
  kind: string,
  schema: Schema,
): Promise<ReadFolder<z.infer<Schema>>> {
  const files = (await listFolder(join(seeds, kind))).filter((name) => name.endsWith('.json'))
  const read = files.map(
    async (name) =>
      [basename(name, '.json'), await readJson(join(seeds, kind, name), `seeds/${kind}/${name}`, schema)] as const,
  )
  return new Map(await Promise.all(read))
}

function valuesOf<Seed>(folder: ReadFolder<Seed>): Map<string, Seed> {
  return new Map([...folder].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])))
}

/**
 * Reads and checks a folder of seeds.
 * @throws {SeedProblems} with every problem of every file at once
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const [site, edition, names, terms, stories, pages, images] = await Promise.all([
    readJson(join(folder, 'site.json'), 'seeds/site.json', siteSeed),
    readJson(join(folder, 'edition.json'), 'seeds/edition.json', editionSeed),
    readJson(join(folder, 'names.json'), 'seeds/names.json', namesSeed),
    readJson(join(folder, 'terms.json'), 'seeds/terms.json', termsSeed, []),
    readFolder(folder, 'stories', storySeed),
    readFolder(folder, 'pages', pageSeed),
    readImages(join(folder, 'images')),
  ])
  const problems: Problem[] = [
    ...[site, edition, names, terms, ...stories.values(), ...pages.values(), ...images.values()].flatMap(
      (read) => read.problems,
    ),
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
  }
}
