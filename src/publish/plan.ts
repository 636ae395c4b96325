import type { EditionSeed } from '../content/types.ts'
import { LANGUAGES } from '../site/languages.ts'
import type { App } from './app.ts'
import { longHash } from './hash.ts'
import type { Layout } from './layout.ts'
import { isNews } from './news-sitemap.ts'
import type { Seeds } from './read-seeds.ts'
import type { Related } from './relate.ts'
import { FIXED_SUBJECTS, type Subject } from './site-pages.ts'
import type { Previews } from './social-images.ts'
import type { StockedStory } from './store.ts'

/** What a worker is asked to write: the pages and data about a subject, or the feeds. */
export interface Job {
  id: string
  subject: Subject | { kind: 'feeds' }
  /** Stories that are needed in full, with those they are related to. */
  texts: readonly (readonly [slug: string, related: readonly Related[]])[]
  /** Stories to be listed, in order. */
  cards: readonly string[]
}

function idOf(subject: Job['subject']): string {
  return Object.values(subject).join(' ')
}

function job(subject: Job['subject'], texts: Job['texts'] = [], cards: Job['cards'] = []): Job {
  return { id: idOf(subject), subject, texts, cards }
}

/** Everything that is to be written about the subjects of a site. */
export function* jobsOf(layout: Layout, { names, edition: { lead } }: Pick<Seeds, 'names' | 'edition'>): Iterable<Job> {
  const inFull = (slug: string) => [slug, layout.related(slug)] as const
  for (const subject of FIXED_SUBJECTS) {
    yield subject.kind === 'edition' ? job(subject, [inFull(lead)], layout.more) : job(subject)
  }
  for (const { id } of names) yield job({ kind: 'name', id }, [], layout.mentioning(id))
  yield job({ kind: 'feeds' }, layout.forFeeds.map(inFull), layout.more)
  for (const { slug } of layout.newest) yield job({ kind: 'story', slug }, [inFull(slug)])
}

/** The front page with every story of an edition in full, for whoever draws them. */
export function editionJob({ stories }: EditionSeed): Job {
  return job(
    { kind: 'edition' },
    stories.map((slug) => [slug, []] as const),
  )
}

/** The stories that news search takes at a moment. */
export function newsJob({ newest }: Layout, now: Date): Job {
  const fresh = newest.filter(({ published }) => isNews({ iso: published }, now))
  return job(
    { kind: 'feeds' },
    fresh.map(({ slug }) => [slug, []] as const),
  )
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

/** Makes a function that hashes everything that the outcome of a job depends on. */
export function keysFor({ code, app, seeds, stories, previews, isCompressed }: Material): (wanted: Job) => string {
  const { site, edition, terms } = seeds
  const shared = LANGUAGES.map((language) => previews.get(language))
  const everywhere = longHash(
    JSON.stringify([code, app.key, site, edition.title, edition.lead, terms, shared, isCompressed]),
  )
  const names = new Map(seeds.names.map((name) => [name.id, JSON.stringify(name)]))
  const allLicenses = longHash(JSON.stringify(app.licenses))
  const preview = (slug: string) => LANGUAGES.map((language) => previews.get(`${language}/${slug}`) ?? '')

  function aboutItself(subject: Job['subject']): string {
    if (subject.kind === 'name') return names.get(subject.id) ?? ''
    if (subject.kind !== 'page') return ''
    return subject.slug === 'licenses' ? allLicenses : JSON.stringify(seeds.pages.get(subject.slug))
  }

  return (wanted) => {
    const parts = [everywhere, JSON.stringify(wanted), aboutItself(wanted.subject)]
    for (const [slug, related] of wanted.texts) {
      parts.push(stories.get(slug)?.textHash ?? '', ...preview(slug))
      for (const { slug: other, shared: ties } of related) {
        parts.push(stories.get(other)?.cardHash ?? '')
        if (ties && 'names' in ties) parts.push(...ties.names.map((id) => names.get(id) ?? ''))
      }
    }
    for (const slug of wanted.cards) parts.push(stories.get(slug)?.cardHash ?? '')
    return longHash(parts.join('\n'))
  }
}
