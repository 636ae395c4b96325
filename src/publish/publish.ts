import { availableParallelism } from 'node:os'
import { loadStrings } from '../i18n/i18n.ts'
import { LANGUAGES } from '../site/languages.ts'
import { readApp } from './app.ts'
import { codeKey } from './code-key.ts'
import { Crew } from './crew.ts'
import type { Entry } from './entries.ts'
import { fixedUnits, ready, type FixedUnit } from './fixed-units.ts'
import { hostFiles } from './hosting/host-files.ts'
import { layOut, type Layout } from './layout.ts'
import { lockedStore } from './locked-store.ts'
import { Output, writeFiles } from './output.ts'
import { jobsOf, keysFor, newsOf } from './plan.ts'
import { withPrivacyFacts } from './privacy-facts.ts'
import { SeedProblems } from './problem.ts'
import type { Progress } from './progress.ts'
import { listStories, readSeeds, readSite, soundSeeds, storyFile, type Seeds } from './read-seeds.ts'
import { basisOf, relateAnew } from './relations.ts'
import { peakMemory, Stopwatch, totals, type PublishReport } from './report.ts'
import { Scout } from './scout.ts'
import { newsFiles } from './sitemap.ts'
import type { SocialImages } from './social-images.ts'
import { takeStock } from './stock.ts'
import type { Store, Unit } from './store.ts'
import type { Task } from './workshop.ts'

/** What is published, and how. */
export interface PublishOptions {
  /** What the publisher wrote. */
  seeds: string
  /** The app as Vite built it, with `client` and `server` in it. */
  app: string
  /** Where the site goes; touched only when all that is new is ready. */
  out: string
  /** Where configuration for one's own server goes; without it the site is neither configured nor compressed for hosts. */
  hosting?: string
  /** How many threads share the work; by default, as many as the machine runs at once. */
  workers?: number
  /** Whether preview images are drawn; without them all pages share an icon. */
  hasPreviews?: boolean
  progress?: Progress
}

/** Preview images that are drawn already, by what is on them. */
const SOCIAL_CACHE = 'build/cache/social'

const NO_PREVIEWS: SocialImages = {
  files: new Map(),
  previews: new Map(LANGUAGES.map((language) => [language, '/icon-512.png'])),
  notices: [],
}

/* Fixed by whoever wants two builds to be the same (reproducible-builds.org). */
function buildTime(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
}

/* Where the site as a whole is wrong, stories cannot be shaped, but everything wrong with them can be said. */
async function readSound(folder: string) {
  const read = await readSite(folder)
  if (read.problems.length > 0) await readSeeds(folder)
  const seeds = withPrivacyFacts(soundSeeds(read, new Map(), []))
  return { read, seeds }
}

/* Here as elsewhere, what only some runs need is loaded by those: loading it takes longer than most edits. */
async function drawPreviews(crew: Crew, { edition }: Seeds): Promise<SocialImages> {
  const { socialImages } = await import('./social-images.ts')
  const texts = edition.stories.map((slug) => [slug, []] as const)
  return socialImages(crew.here.contentOf({ texts }), edition.stories, SOCIAL_CACHE)
}

/* Relates stories, and keeps for the next time what that came to. */
function relate(entries: readonly Entry[], { names }: Seeds, code: string, { relations }: Store): Layout['related'] {
  const basis = basisOf(code, names, entries.length)
  const { related, anew } = relateAnew(entries, names, relations.known(basis))
  relations.keep(basis, anew)
  return (slug) => related.get(slug) ?? []
}

/* Of files that hosts are told of one by one; pages, data and feeds follow general rules. */
function ownAddresses(fixed: readonly FixedUnit[], units: ReadonlyMap<string, Unit>): string[] {
  return fixed
    .flatMap(({ id }) => units.get(id)?.files ?? [])
    .map(([address]) => address)
    .filter((address) => !/\.(?:br|gz)$/.test(address))
}

async function publishWith(scout: Scout, options: PublishOptions): Promise<PublishReport> {
  const { seeds: folder, out, hosting, workers = availableParallelism(), hasPreviews = true } = options
  const { progress = () => undefined } = options
  const watch = new Stopwatch()
  const now = buildTime()
  const { names, notices } = await listStories(folder)
  const hashes = scout.hashes(names.map((name) => storyFile(folder, name)))
  await loadStrings('zh-hant')
  const [sound, app, code] = [await readSound(folder), await readApp(options.app), await codeKey()]
  const { seeds } = sound
  const { file, store, close } = lockedStore(out)
  const output = new Output(out, store, hosting !== undefined)
  const crew = new Crew(
    { folder, seeds, store: file, app, staging: output.staging, isCompressed: output.isCompressed },
    workers,
  )
  try {
    output.resume()
    const damaged = scout.damaged(file, output)
    watch.lap('prepare')
    const { stories, problems, read } = await takeStock({ ...sound, names, hashes, code }, store, crew, progress)
    watch.lap('read stories')
    if (problems.length > 0) throw new SeedProblems(problems)

    const entries = Array.from(stories.values(), ({ entry }) => entry)
    const layout = layOut(entries, seeds, relate(entries, seeds, code, store))
    const jobs = [...jobsOf(layout, seeds)]
    watch.lap('relate stories')

    const social = hasPreviews ? await drawPreviews(crew, seeds) : NO_PREVIEWS
    watch.lap('draw previews')

    const fresh = newsOf(layout, now)
    const news = fresh ? await newsFiles(crew.here.contentOf(fresh), now) : new Map()
    const keyOf = keysFor({ code, app, seeds, stories, previews: social.previews, isCompressed: output.isCompressed })
    const tasks = jobs.map((job): Task => ({ job, key: keyOf(job) }))
    const fixed = fixedUnits({ code, app, seeds, entries, jobs, social, news, isCompressed: output.isCompressed })
    const wanted = new Map([
      ...tasks.map(({ job, key }) => [job.id, key] as const),
      ...fixed.map(({ id, key }) => [id, key] as const),
    ])
    const isLacking = await output.compare(wanted, await damaged)
    watch.lap('compare')

    const lacking = tasks.filter(({ job }) => isLacking(job.id))
    let done = 0
    await crew.write(lacking, social.previews, (units) => {
      store.keepUnits('staged', units)
      done += units.length
      progress('Writing', done, lacking.length)
    })
    watch.lap('write pages')

    for (const unit of fixed) if (isLacking(unit.id)) await output.make(unit)
    if (hosting !== undefined) {
      const units = new Map([...store.units('published'), ...store.units('staged')])
      const { published, server } = hostFiles(app.policy, ownAddresses(fixed, units))
      const hosts = ready('hosts', published)
      wanted.set(hosts.id, hosts.key)
      await output.make(hosts)
      await writeFiles(hosting, server, false)
    }
    watch.lap('write the rest')

    output.replace(new Set(wanted.keys()))
    watch.lap('replace the output')
    return {
      ...totals(store.units('published').values()),
      seconds: watch.seconds,
      phases: watch.phases,
      workers,
      peakMemory: peakMemory(),
      read,
      written: lacking.length,
      notices: [...seeds.notices, ...notices, ...entries.flatMap((entry) => entry.notices ?? []), ...social.notices],
    }
  } finally {
    await crew.close()
    close()
  }
}

/**
 * Publishes seeds as a complete static site. What has not changed since the last time stays as it is.
 * @returns what it came to
 * @throws {SeedProblems} if the seeds cannot be published
 * @throws {AlreadyPublishing} if another run publishes into the same folder
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const scout = new Scout()
  try {
    return await publishWith(scout, options)
  } finally {
    await scout.close()
  }
}
