import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { loadStrings } from '../i18n/i18n.ts'
import type { Script } from '../site/languages.ts'
import type { App } from './app.ts'
import { contentAssembler, type ContentByScript, type Wanted } from './content.ts'
import { filesAbout, type SiteFiles } from './content-files.ts'
import { digester, type Digest } from './digest.ts'
import { documentHead } from './document-head.ts'
import { shellFiller } from './fill-shell.ts'
import { checkPolicy } from './hosting/policy.ts'
import { inScript } from './in-script.ts'
import { writeFiles } from './output.ts'
import type { SocialImage } from './page-facts.ts'
import type { Job } from './plan.ts'
import type { Seeds } from './read-seeds.ts'
import type { Prerenderer } from './rendered-page.ts'
import { chineseOf } from './shape-story.ts'
import { pagesAbout, type SitePage } from './site-pages.ts'
import { Store, type Unit } from './store.ts'

/** All that work on a publication needs to know; it can be sent to another thread. */
export interface Commission {
  /** Folder of the seeds, and what was read of it apart from stories. */
  folder: string
  seeds: Seeds
  /** The store of shaped stories. */
  store: string
  app: App
  /** Where files go, and whether compressed ones go along. */
  staging: string
  isCompressed: boolean
}

/** A job with the key of its outcome. */
export interface Task {
  job: Job
  key: string
}

/* A sign of an inline script or style beside data; a page that has one is looked at closely. */
const MAY_BE_INLINE = /<script(?! type="application\/ld\+json")|<style|\sstyle=/

function loadPrerenderer({ server }: App): Promise<Prerenderer> {
  return import(pathToFileURL(join(server, 'prerender.js')).href)
}

/** Does the work of a publication, in whatever thread it is called. */
export class Workshop {
  readonly #commission: Commission
  readonly #store: Store
  readonly #fill: ReturnType<typeof shellFiller>
  #prerenderer: Promise<Prerenderer> | undefined
  #digest: ReturnType<typeof digester> | undefined
  #assemble: Record<Script, ReturnType<typeof contentAssembler>> | undefined

  constructor(commission: Commission) {
    this.#commission = commission
    this.#store = new Store(commission.store)
    this.#fill = shellFiller(commission.app.shell)
  }

  close(): void {
    this.#store.close()
  }

  /** Loads the dictionaries that reading takes; that is more work than reading a few stories. */
  warmUp(): ReturnType<typeof digester> {
    return (this.#digest ??= digester(this.#commission.folder, this.#commission.seeds))
  }

  /** Reads and shapes stories. */
  async digest(stories: readonly (readonly [name: string, key: string])[]): Promise<Digest[]> {
    await loadStrings('zh-hant')
    const digest = this.warmUp()
    return stories.map(([name, key]) => digest(name, key))
  }

  /** Writes what jobs ask for into the staging folder. */
  async write(tasks: readonly Task[], preview: SocialImage): Promise<Unit[]> {
    const { staging, isCompressed } = this.#commission
    await loadStrings('zh-hant')
    const units: Unit[] = []
    for (const { job, key } of tasks) {
      units.push({ id: job.id, key, files: await writeFiles(staging, await this.#filesOf(job, preview), isCompressed) })
    }
    return units
  }

  /** Content that holds what is wanted, and nothing else. */
  contentOf(wanted: Wanted): ContentByScript {
    this.#assemble ??= { hans: this.#assembler('hans'), hant: this.#assembler('hant') }
    return { hans: this.#assemble.hans(wanted), hant: this.#assemble.hant(wanted) }
  }

  async #filesOf(job: Job, preview: SocialImage): Promise<SiteFiles> {
    const content = this.contentOf(job.wanted)
    const { subject } = job
    if (subject.kind === 'feeds') return (await import('./feeds.ts')).feedFiles(content)
    const files = filesAbout(subject, content, this.#commission.app.licenses)
    for (const page of pagesAbout(subject, content, this.#commission.app.licenses)) {
      files.set(`/${page.file}`, await this.#render(page, content, preview))
    }
    return files
  }

  #assembler(script: Script) {
    const seeds = inScript(this.#commission.seeds, script)
    return contentAssembler(seeds, {
      text: (slug) => this.#store.textOf(slug, script),
      card: (slug) => this.#store.cardOf(slug, script),
      names: new Map(seeds.names.map((name) => [name.id, name])),
      chinese: chineseOf(script),
    })
  }

  async #render(page: SitePage, content: ContentByScript, preview: SocialImage): Promise<Buffer> {
    const { app } = this.#commission
    this.#prerenderer ??= loadPrerenderer(app)
    const { renderPage } = await this.#prerenderer
    const rendered = await renderPage(page.path, page.data)
    const { status } = rendered
    if (status !== page.status) throw new Error(`${page.path} was rendered with status ${status}, not ${page.status}`)
    const more = documentHead(page, content, preview)
    const html = this.#fill(page.subject, rendered, more, page.data)
    if (MAY_BE_INLINE.test(more) || MAY_BE_INLINE.test(rendered.body)) {
      checkPolicy(app.policy, page.file, html.toString())
    }
    return html
  }
}
