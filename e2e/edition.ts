import { readFileSync, readdirSync } from 'node:fs'
import { editionSeed, storySeed } from '../src/content/schema.ts'
import { LANGUAGES } from '../src/site/languages.ts'
import { paths } from '../src/site/paths.ts'

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The stories as the publisher wrote them. */
export const STORIES = readdirSync('seeds/stories').map((file) => storySeed.parse(read(`seeds/stories/${file}`)))

/** The story that leads the edition. */
export const LEAD = editionSeed.parse(read('seeds/edition.json')).lead

/** Every page of the site that should exist. */
export const PAGES = LANGUAGES.flatMap((language) =>
  [paths.edition(language), paths.about(language), paths.privacy(language)].concat(
    STORIES.map(({ slug }) => paths.story(language, slug)),
  ),
)

/** Addresses that lead nowhere, inside a language and outside. */
export const NOWHERE = ['/zh/stories/nowhere/', '/en/nowhere/', '/nowhere/']
