import { slugPattern } from '../content/fields.ts'
import type { EditionSeed, NameSeed } from '../content/types.ts'
import { SIDES, type Side } from '../site/languages.ts'
import { spellings } from './mentions.ts'
import type { Problem } from './problem.ts'
import type { ReadSite } from './read-seeds.ts'

/** What a story says of other files. */
export interface References {
  slug: string
  related?: readonly string[] | undefined
  about?: readonly string[] | undefined
  image?: { file: string; generated?: boolean | undefined } | undefined
}

/* What a story may refer to; what could not be read is absent. */
interface Known {
  names: ReadonlySet<string> | undefined
  stories: ReadonlySet<string>
  images: ReadonlyMap<string, unknown>
}

/** Pages that every page links to. */
const REQUIRED_PAGES = ['about', 'privacy']

function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    const isKnown = seen.has(value)
    seen.add(value)
    return isKnown ? [index] : []
  })
}

function* checkSlug(kind: string, name: string, slug: string, taken: boolean): Iterable<Problem> {
  if (slug === name) return
  const message = taken
    ? `the slug “${slug}” belongs to ${slug}.json already; give this file a slug of its own`
    : `the slug “${slug}” differs from the file name; rename the file to ${slug}.json or correct the slug`
  yield { file: `seeds/${kind}/${name}.json`, field: 'slug', message }
}

function* checkSlugList(file: string, field: string, slugs: readonly string[], stories: ReadonlySet<string>) {
  for (const [index, slug] of slugs.entries()) {
    if (stories.has(slug)) continue
    const message = `no story has the slug “${slug}”; correct it or remove it from the list`
    yield { file, field: `${field}[${index}]`, message }
  }
  for (const index of repeated(slugs)) {
    yield { file, field: `${field}[${index}]`, message: `“${slugs[index]}” is in the list twice; remove one` }
  }
}

function* checkStory(name: string, story: References, { stories, names, images }: Known): Iterable<Problem> {
  const file = `seeds/stories/${name}.json`
  yield* checkSlug('stories', name, story.slug, stories.has(story.slug))
  yield* checkSlugList(file, 'related', story.related ?? [], stories)
  const self = story.related?.indexOf(story.slug) ?? -1
  if (self >= 0)
    yield { file, field: `related[${self}]`, message: 'the story is related to itself; remove it from the list' }
  if (story.image && !images.has(story.image.file)) {
    const other = [...images.keys()].find((known) => known.toLowerCase() === story.image?.file)
    const message =
      other === undefined
        ? `no image “${story.image.file}” in seeds/images; add the file or correct the name`
        : `the image in seeds/images is called “${other}”; rename it to “${story.image.file}”, in small letters`
    yield { file, field: 'image.file', message }
  }
  for (const [index, id] of (names ? (story.about ?? []) : []).entries()) {
    if (names?.has(id)) continue
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

function* checkEdition(name: string, edition: EditionSeed, stories: ReadonlySet<string>): Iterable<Problem> {
  const file = `seeds/${name}.json`
  yield* checkSlugList(file, 'stories', edition.stories, stories)
  if (edition.stories.includes(edition.lead)) return
  const message = `the lead “${edition.lead}” is not among the stories of the edition; add it to “stories” or choose another`
  yield { file, field: 'lead', message }
}

function* checkEditions({ edition, editions }: ReadSite, stories: ReadonlySet<string>): Iterable<Problem> {
  if (edition) yield* checkEdition('edition', edition, stories)
  for (const [id, { value }] of editions) {
    if (!slugPattern.test(id)) {
      const message = `“${id}” stands in the address of the edition; rename the file with small letters a–z, digits and single hyphens`
      yield { file: `seeds/editions/${id}.json`, field: '', message }
    }
    if (value) yield* checkEdition(`editions/${id}`, value, stories)
  }
}

/* One image cannot be both; a reader would be told so in one story only. */
function* checkOrigins(stories: ReadonlyMap<string, References>): Iterable<Problem> {
  const generated = new Map<string, string>()
  for (const [name, { image }] of stories) if (image?.generated) generated.set(image.file, name)
  for (const [name, { image }] of stories) {
    const other = image && !image.generated ? generated.get(image.file) : undefined
    if (other === undefined) continue
    const message = `seeds/stories/${other}.json says that a machine made “${image?.file}”; say so here too, or nowhere`
    yield { file: `seeds/stories/${name}.json`, field: 'image.generated', message }
  }
}

/**
 * Checks what one file says of another: slugs, ids, file names; and that each form stands for one name.
 * @param stories by the names of their files
 * @param storyFiles the names of all files of stories, those included that could not be read
 */
export function* checkReferences(
  read: ReadSite,
  stories: ReadonlyMap<string, References>,
  storyFiles: ReadonlySet<string>,
): Iterable<Problem> {
  const { names, terms, pages, images } = read
  const known = { names: names && new Set(names.map(({ id }) => id)), stories: storyFiles, images }
  for (const [name, story] of stories) yield* checkStory(name, story, known)
  yield* checkOrigins(stories)
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
  yield* checkEditions(read, storyFiles)
}
