import { LANGUAGES } from '../site/languages.ts'
import type { App } from './app.ts'
import { listedIn, type Wanted } from './content.ts'
import { longHash } from './hash.ts'
import type { Layout } from './layout.ts'
import { isNews } from './news-sitemap.ts'
import type { Seeds } from './read-seeds.ts'
import { FIXED_SUBJECTS, type Subject } from './site-pages.ts'
import type { Previews } from './previews.ts'
import type { StockedStory } from './store.ts'

/** What a worker is asked to write: the pages and data about a subject, or the feeds. */
export interface Job {
  id: string
  subject: Subject | { kind: 'feeds' }
  wanted: Wanted
}

function jobAbout(subject: Job['subject'], wanted: Wanted = {}): Job {
  return { id: Object.values(subject).join(' '), subject, wanted }
}

/** Everything that is to be written about the subjects of a site. */
export function* jobsOf(
  layout: Layout,
  { edition: { lead }, editions }: Pick<Seeds, 'edition' | 'editions'>,
): Iterable<Job> {
  const { related, more, archive, names, newest, forFeeds } = layout
  const inFull = (slugs: readonly string[]) => slugs.map((slug) => [slug, related(slug)] as const)
  for (const subject of FIXED_SUBJECTS) {
    if (subject.kind === 'edition') yield jobAbout(subject, { texts: inFull([lead]), more })
    else yield jobAbout(subject, subject.kind === 'archive' ? { index: archive.index } : {})
  }
  for (const month of archive.pages) yield jobAbout({ kind: 'month', key: month.key }, { months: [month] })
  for (const name of names) yield jobAbout({ kind: 'name', key: name.page.key }, { names: [name] })
  for (const id of editions.keys()) yield jobAbout({ kind: 'past edition', id }, { editions: [id] })
  yield jobAbout({ kind: 'feeds' }, { texts: inFull(forFeeds), more })
  for (const { slug } of newest) yield jobAbout({ kind: 'story', slug }, { texts: inFull([slug]) })
}

/** The stories that news search takes at a moment, if there are any. */
export function newsOf({ newest }: Layout, now: Date): Wanted | undefined {
  const fresh = newest.filter(({ published }) => isNews({ iso: published }, now))
  return fresh.length === 0 ? undefined : { texts: fresh.map(({ slug }) => [slug, []] as const) }
}

/** What the outcome of jobs depends on besides the jobs themselves. */
export interface Material {
  code: string
  app: App
  seeds: Seeds
  stories: ReadonlyMap<string, Pick<StockedStory, 'textHash' | 'cardHash'>>
  previews: Previews
  isCompressed: boolean
}

/* What links to other editions. */
const WITH_EDITIONS = new Set<Job['subject']['kind']>(['edition', 'month', 'past edition'])

/** Makes a function that hashes everything that the outcome of a job depends on. */
export function keysFor({ code, app, seeds, stories, previews, isCompressed }: Material): (job: Job) => string {
  const { site, edition, editions, terms } = seeds
  const cardHash = (slug: string) => stories.get(slug)?.cardHash ?? ''
  const shared = LANGUAGES.map((language) => previews.get(language))
  const everywhere = longHash(
    JSON.stringify([code, app.key, site, edition.title, edition.lead, terms, shared, isCompressed]),
  )
  const names = new Map(seeds.names.map((name) => [name.id, JSON.stringify(name)]))
  const allLicenses = longHash(JSON.stringify(app.licenses))
  const preview = (slug: string) => LANGUAGES.map((language) => previews.get(`${language}/${slug}`) ?? '')

  const allEditions = longHash(JSON.stringify([...editions]))

  function aboutItself({ subject, wanted }: Job): string[] {
    if (subject.kind === 'page')
      return [subject.slug === 'licenses' ? allLicenses : JSON.stringify(seeds.pages.get(subject.slug))]
    if (subject.kind === 'past edition') return seeds.editions.get(subject.id)?.stories.map(cardHash) ?? []
    return (wanted.names ?? []).map(({ id }) => names.get(id) ?? '')
  }

  return (job) => {
    const { subject, wanted } = job
    const parts = [everywhere, JSON.stringify(job), ...aboutItself(job)]
    if (WITH_EDITIONS.has(subject.kind)) parts.push(allEditions)
    for (const [slug, related] of wanted.texts ?? []) {
      parts.push(stories.get(slug)?.textHash ?? '', ...preview(slug))
      for (const { slug: other, shared: ties } of related) {
        parts.push(cardHash(other))
        if (ties && 'names' in ties) parts.push(...ties.names.map((id) => names.get(id) ?? ''))
      }
    }
    return longHash([...parts, ...listedIn(wanted).map(cardHash)].join('\n'))
  }
}
