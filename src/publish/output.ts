import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressed } from './compress.ts'
import type { FilesInTurn, SiteFiles } from './content-files.ts'
import type { FixedUnit } from './fixed-units.ts'
import { listFiles } from './list-folder.ts'
import type { Place, Store, Unit } from './store.ts'

/**
 * Writes files into a folder.
 * @param isCompressed whether compressed versions are put beside them
 * @returns their addresses and sizes
 */
export async function writeFiles(
  folder: string,
  files: SiteFiles | FilesInTurn,
  isCompressed: boolean,
): Promise<Unit['files']> {
  const written: Unit['files'] = []
  for await (const [address, content] of files) {
    const body = typeof content === 'string' ? Buffer.from(content) : content
    const versions = isCompressed ? await compressed(address, body) : []
    const file = join(folder, address)
    mkdirSync(dirname(file), { recursive: true })
    for (const [ending, bytes] of [['', body] as const, ...versions]) {
      // In a thread that does nothing else, waiting costs less than being called back.
      writeFileSync(file + ending, bytes)
      written.push([address + ending, bytes.length])
    }
  }
  return written
}

function isIntact(folder: string, { files }: Unit): boolean {
  return files.every(([address, size]) => statSync(join(folder, address), { throwIfNoEntry: false })?.size === size)
}

/** Where a site is published, and where the next publication is made ready. */
export interface OutputFolders {
  readonly out: string
  readonly staging: string
}

/** Ids of units that are known, but whose files are not all there in the sizes they were written. */
export type Damaged = Record<Place, ReadonlySet<string>>

/** Looks at every file that should be there; of a large archive this takes a while. */
export function findDamaged(store: Store, { staging, out }: OutputFolders): Damaged {
  function damagedIn(folder: string, place: Place): Set<string> {
    const damaged = Iterator.from(store.units(place).values()).filter((unit) => !isIntact(folder, unit))
    return new Set(damaged.map(({ id }) => id))
  }
  return { published: damagedIn(out, 'published'), staged: damagedIn(staging, 'staged') }
}

function removeFile(folder: string, address: string): void {
  rmSync(join(folder, address), { force: true })
  for (let parent = dirname(address); parent !== '/' && parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent))
    } catch {
      // It holds something else.
      return
    }
  }
}

/* A page may name a file that is new, so pages move last; none of them is ever there in part. */
function pagesLast([a]: [string, number], [b]: [string, number]): number {
  return Number(a.includes('.html')) - Number(b.includes('.html'))
}

function addressesOf(units: Iterable<Unit>): Set<string> {
  return new Set(Iterator.from(units).flatMap(({ files }) => files.map(([address]) => address)))
}

const REPLACING = 'replacing'

/** The folder that a site is published into, and the one beside it in which the next publication is made ready. */
export class Output implements OutputFolders {
  readonly out: string
  readonly staging: string
  readonly isCompressed: boolean
  readonly #store: Store

  /** @param isCompressed whether compressed versions are put beside files */
  constructor(out: string, store: Store, isCompressed: boolean) {
    this.out = out
    this.staging = `${out}.next`
    this.#store = store
    this.isCompressed = isCompressed
  }

  /** Brings to its end what a run that was cut off has left half replaced. */
  resume(): void {
    if (this.#store.isMarked(REPLACING)) this.#finish()
  }

  /**
   * Compares what stands in the output, and what a run that was cut off has left ready, with what is wanted. What is
   * ready but no longer wanted is given up.
   * @param wanted keys of the units of this publication, by id
   * @returns whether a unit is still to be made
   */
  async compare(wanted: ReadonlyMap<string, string>, damaged: Damaged): Promise<(id: string) => boolean> {
    const isRight = (place: Place, id: string, key: string) => wanted.get(id) === key && !damaged[place].has(id)
    const there = new Set<string>()
    for (const [id, key] of this.#store.keys('published')) if (isRight('published', id, key)) there.add(id)
    const staged = [...this.#store.units('staged').values()]
    const kept = staged.filter(({ id, key }) => isRight('staged', id, key))
    this.#store.forgetUnits(
      'staged',
      staged.filter((unit) => !kept.includes(unit)).map(({ id }) => id),
    )
    if (existsSync(this.staging)) {
      const known = addressesOf(kept)
      for (const address of await listFiles(this.staging)) if (!known.has(address)) removeFile(this.staging, address)
    }
    for (const { id } of kept) there.add(id)
    return (id) => !there.has(id)
  }

  /** Makes a unit ready. */
  async make({ id, key, make }: FixedUnit): Promise<void> {
    const files = await writeFiles(this.staging, await make(), this.isCompressed)
    this.#store.keepUnits('staged', [{ id, key, files }])
  }

  /**
   * Replaces the output by what is ready together with what stays as it is. Until here the output is untouched; from
   * here on, the next run brings to its end what is cut off.
   * @param ids all units of the publication
   */
  replace(ids: ReadonlySet<string>): void {
    const leaving = [...this.#store.keys('published').keys()].filter((id) => !ids.has(id))
    this.#store.keepUnits(
      'staged',
      leaving.map((id) => ({ id, key: '', files: [] })),
    )
    this.#store.mark(REPLACING, true)
    this.#finish()
  }

  #finish(): void {
    const [staged, published] = [this.#store.units('staged'), this.#store.keys('published')]
    if (published.size === 0 || !existsSync(this.out)) this.#replaceFolder()
    else this.#replaceFiles(staged)
    this.#store.together(() => {
      for (const unit of staged.values()) {
        if (unit.files.length > 0) this.#store.keepUnit('published', unit)
        else this.#store.forgetUnit('published', unit.id)
      }
      this.#store.clearStaged()
      this.#store.mark(REPLACING, false)
    })
    rmSync(this.staging, { recursive: true, force: true })
  }

  /* Nothing stays: the whole folder is new, and whatever is in its place was not put there by a publication. */
  #replaceFolder(): void {
    if (!existsSync(this.staging)) return
    const old = `${this.out}.old`
    if (existsSync(this.out)) renameSync(this.out, old)
    renameSync(this.staging, this.out)
    rmSync(old, { recursive: true, force: true })
  }

  #replaceFiles(staged: ReadonlyMap<string, Unit>): void {
    const moving = [...staged.values()].flatMap(({ files }) => files)
    for (const [address] of moving.toSorted(pagesLast)) {
      const [from, to] = [join(this.staging, address), join(this.out, address)]
      if (!existsSync(from)) continue
      mkdirSync(dirname(to), { recursive: true })
      renameSync(from, to)
    }
    const before = [...staged.keys()].flatMap((id) => this.#store.unit('published', id) ?? [])
    const orphans = addressesOf(before).difference(addressesOf(staged.values()))
    if (orphans.size === 0) return
    const staying = Iterator.from(this.#store.units('published').values()).filter(({ id }) => !staged.has(id))
    for (const address of orphans.difference(addressesOf(staying))) removeFile(this.out, address)
  }
}
