import { readFileSync, readdirSync } from 'node:fs'
import { storyFile } from '../src/content/published.ts'
import { editionSeed, namesSeed, storySeed } from '../src/content/schema.ts'
import { monthOf } from '../src/publish/archive-pages.ts'
import { LANGUAGES, scriptOf, type Language } from '../src/site/languages.ts'
import { contentPaths, paths } from '../src/site/paths.ts'
import { SITES } from './sites.ts'

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The stories as the publisher wrote them. */
export const STORIES = readdirSync('seeds/stories').map((file) => storySeed.parse(read(`seeds/stories/${file}`)))

/** The story that leads the edition. */
export const LEAD = editionSeed.parse(read('seeds/edition.json')).lead

const NAMES = namesSeed.parse(read('seeds/names.json'))

const MONTHS = [...new Set(STORIES.map(({ published }) => monthOf(published)))]

/** Every page of a language that should exist, those of names last. */
export function pagesIn(language: Language): string[] {
  return [
    paths.edition(language),
    paths.about(language),
    paths.privacy(language),
    paths.licenses(language),
    paths.stories(language),
    ...MONTHS.map((month) => paths.archive(language, month)),
    ...STORIES.map(({ slug }) => paths.story(language, slug)),
    ...NAMES.map(({ id }) => paths.name(language, id)),
  ]
}

/** Every page of the site that should exist. */
export const PAGES = LANGUAGES.flatMap(pagesIn)

/* Names of one kind differ in their words alone. */
const REPEATED = NAMES.filter(({ kind }, index) => NAMES.findIndex((name) => name.kind === kind) < index)

/** Every page apart from those of names, of which one of each kind. */
export const DISTINCT_PAGES = PAGES.filter((path) => !REPEATED.some(({ id }) => path.endsWith(`/names/${id}/`)))

/** The lead story and a page beside the stories, side by side in every language. */
export const SIDE_BY_SIDE = LANGUAGES.flatMap((language) => [paths.edition(language), paths.about(language)]).map(
  (path) => `${path}?view=parallel`,
)

/** Addresses that lead nowhere, inside a language and outside. */
export const NOWHERE = ['/zh/stories/nowhere/', '/zh-hant/nowhere/', '/en/nowhere/', '/nowhere/']

/** A story as it is published in the script of a language. */
export function publishedStory(slug: string, language: Language) {
  return storyFile.parse(read(SITES.edition.folder + contentPaths.story(slug, scriptOf(language))))
}
