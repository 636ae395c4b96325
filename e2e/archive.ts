import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { publish, type PublishOptions } from '../src/publish/publish.ts'

/** How many stories are added to those of the edition, so that there is work for several threads. */
const ARCHIVED = 14

/* Where publishing keeps what it knows of each output. */
const CACHE = resolve('build/cache/publish')

/** What a folder holds: hashes of files by path, and the paths of folders. */
export type Snapshot = ReadonlyMap<string, string>

/** What a folder holds. */
export async function snapshotOf(folder: string): Promise<Snapshot> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const hash = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      : 'a folder'
    return [path.slice(folder.length), hash] as const
  })
  return new Map((await Promise.all(found)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** A copy of the edition with older stories, to be edited and published at will. */
export class Archive {
  readonly root: string
  readonly seeds: string
  readonly app: string
  readonly out: string
  #clean = 0

  private constructor(root: string) {
    this.root = root
    this.seeds = join(root, 'seeds')
    this.app = join(root, 'app')
    this.out = join(root, `${basename(root)}-out`)
  }

  static async create(): Promise<Archive> {
    await mkdir('build/sites', { recursive: true })
    const archive = new Archive(await mkdtemp(resolve('build/sites/archive-')))
    await cp('seeds', archive.seeds, { recursive: true })
    await cp('build/production', archive.app, { recursive: true })
    const slugs = (await readdir(join(archive.seeds, 'stories'))).map((file) => basename(file, '.json'))
    for (let number = 1; number <= ARCHIVED; number++) {
      const model = slugs[number % slugs.length] ?? ''
      await archive.add(`archived-${number}`, model, `2024-${String((number % 12) + 1).padStart(2, '0')}-01`)
    }
    return archive
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true })
    const own = (await readdir(CACHE)).filter((file) => file.startsWith(basename(this.root)))
    for (const file of own) await rm(join(CACHE, file))
  }

  /** Publishes to where the last publication is. */
  publish(options: Partial<PublishOptions> = {}) {
    return publish({ seeds: this.seeds, app: this.app, out: this.out, hasPreviews: false, ...options })
  }

  /** What the same seeds come to where nothing was published before, in one thread. */
  async clean(options: Partial<PublishOptions> = {}): Promise<Snapshot> {
    this.#clean += 1
    const out = join(this.root, `${basename(this.root)}-clean-${this.#clean}`)
    await this.publish({ workers: 1, ...options, out })
    const snapshot = await snapshotOf(out)
    await rm(out, { recursive: true })
    return snapshot
  }

  published(): Promise<Snapshot> {
    return snapshotOf(this.out)
  }

  /** Changes a text wherever it stands in a file of seeds. */
  async replace(file: string, from: string, to: string): Promise<void> {
    const path = join(this.seeds, file)
    const text = await readFile(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`)
    await writeFile(path, text.replaceAll(from, to))
  }

  /** Sets fields of a file of seeds; undefined removes one. */
  async set(file: string, fields: Record<string, unknown>): Promise<void> {
    const path = join(this.seeds, file)
    const known: object = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...known, ...fields }))
  }

  /** Adds a story that is like another. */
  async add(slug: string, like: string, published: string): Promise<void> {
    const file = `stories/${slug}.json`
    await cp(join(this.seeds, `stories/${like}.json`), join(this.seeds, file))
    await this.set(file, { slug, published, related: undefined, events: undefined, image: undefined })
  }
}
