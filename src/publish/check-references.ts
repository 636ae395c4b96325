import type { EditionSeed, NameSeed, PageSeed, StorySeed, TermSeed } from '../content/types.ts'
import { SIDES, type Side } from '../site/languages.ts'
import { spellings } from './mentions.ts'
import type { Problem } from './problem.ts'
import type { ImageFile } from './read-images.ts'
import type { ReadFolder } from './read-seeds.ts'

/** What is known of the seeds while they are checked; what could not be read is absent. */
interface Unchecked {
  edition: EditionSeed | undefined
  names: NameSeed[] | undefined
  terms: TermSeed[] | undefined
  stories: ReadFolder<StorySeed>
  pages: ReadFolder<PageSeed>
  images: ReadFolder<ImageFile>
}

/** Pages that every page links to. */
const REQUIRED_PAGES = ['about', 'privacy']

function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}

function* checkSlug(kind: string, name: string, slug: string, taken: boolean): Iterable<Problem> {
  if (slug === name) return
  const message = taken
    ? `the slug “${slug}” belongs to ${slug}.json already; give this file a slug of its own`
    : `the slug “${slug}” differs from the file name; rename the file to ${slug}.json or correct the slug`
  yield { file: `seeds/${kind}/${name}.json`, field: 'slug', message }
}

function* checkSlugList(file: string, field: string, slugs: readonly string[], stories: Unchecked['stories']) {
  for (const [index, slug] of slugs.entries()) {
    if (stories.has(slug)) continue
    const message = `no story has the slug “${slug}”; correct it or remove it from the list`
    yield { file, field: `${field}[${index}]`, message }
  }
  for (const index of repeated(slugs)) {
    yield { file, field: `${field}[${index}]`, message: `“${slugs[index]}” is in the list twice; remove one` }
  }
}

function* checkStory(name: string, story: StorySeed, { stories, names, images }: Unchecked): Iterable<Problem> {
  const file = `seeds/stories/${name}.json`
  yield* checkSlug('stories', name, story.slug, stories.has(story.slug))
  yield* checkSlugList(file, 'related', story.related ?? [], stories)
  const self = story.related?.indexOf(story.slug) ?? -1
  if (self >= 0)
    yield { file, field: `related[${self}]`, message: 'the story is related to itself; remove it from the list' }
  if (story.image && !images.has(story.image.file)) {
    const message = `no image “${story.image.file}” in seeds/images; add the file or correct the name`
    yield { file, field: 'image.file', message }
  }
  for (const [index, id] of (names ? (story.about ?? []) : []).entries()) {
    if (names?.some((known) => known.id === id)) continue
    yield { file, field: `about[${index}]`, message: `no name has the id “${id}”; add it to names.json or correct it` }
  }
}

/* A form that stood for two names would be found as one of them, by chance. */
function* checkForms(names: readonly NameSeed[], side: Side): Iterable<Problem> {
  const owners = new Map<string, NameSeed>()
  for (const [index, name] of names.entries()) {
    for (const [position, form] of [name.name[side], ...name.aliases[side]].entries()) {
      const spelled = spellings(form, name.kind)
      const owner = spelled.flatMap((spelling) => owners.get(spelling) ?? [])[0]
      for (const spelling of spelled) owners.set(spelling, owner ?? name)
      if (!owner) continue
      const field = position === 0 ? `[${index}].name.${side}` : `[${index}].aliases.${side}[${position - 1}]`
      const remedy = owner === name ? 'remove it' : 'remove it from one of them, or write a longer form'
      yield { file: 'seeds/names.json', field, message: `“${form}” already stands for ${owner.id}; ${remedy}` }
    }
  }
}

/** Checks what one file says of another: slugs, ids, file names; and that each form stands for one name. */
export function* checkReferences(seeds: Unchecked): Iterable<Problem> {
  const { edition, names, terms, stories, pages } = seeds
  for (const [name, { value }] of stories) if (value) yield* checkStory(name, value, seeds)
  for (const [name, { value }] of pages) if (value) yield* checkSlug('pages', name, value.slug, pages.has(value.slug))
  for (const slug of REQUIRED_PAGES) {
    if (pages.has(slug)) continue
    yield {
      file: `seeds/pages/${slug}.json`,
      field: '',
      message: 'the file is missing; every page links to it, so add it',
    }
  }
  for (const index of repeated(names?.map(({ id }) => id) ?? [])) {
    const message = `the id “${names?.[index]?.id}” is taken by an earlier name; choose another`
    yield { file: 'seeds/names.json', field: `[${index}].id`, message }
  }
  for (const index of repeated(terms?.map(({ zh }) => zh) ?? [])) {
    const message = `“${terms?.[index]?.zh}” is in the list twice; remove one`
    yield { file: 'seeds/terms.json', field: `[${index}].zh`, message }
  }
  for (const side of SIDES) yield* checkForms(names ?? [], side)
  if (!edition) return
  yield* checkSlugList('seeds/edition.json', 'stories', edition.stories, stories)
  if (!edition.stories.includes(edition.lead)) {
    const message = `the lead “${edition.lead}” is not among the stories of the edition; add it to “stories” or choose another`
    yield { file: 'seeds/edition.json', field: 'lead', message }
  }
}
