import { Piscina } from 'piscina'
import type { Digest } from './digest.ts'
import { endPool } from './end-pool.ts'
import { previewFrom, type Previews } from './previews.ts'
import type { Unit } from './store.ts'
import { Workshop, type Commission, type Task } from './workshop.ts'

/** How much a thread is given at a time. */
const BATCH = 16

/** Less than this is done at once; starting threads would take longer. */
const FEW = 3 * BATCH

function* batchesOf<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

/** The threads that share the work of a publication; they start when there is enough of it. */
export class Crew {
  readonly #commission: Commission
  readonly #workers: number
  #pool: Piscina | undefined
  #workshop: Workshop | undefined

  constructor(commission: Commission, workers: number) {
    this.#commission = commission
    this.#workers = workers
  }

  /** The work that this thread does itself. */
  get here(): Workshop {
    return (this.#workshop ??= new Workshop(this.#commission))
  }

  /** Has stories read and shaped. */
  digest(stories: readonly [name: string, key: string][], take: (digests: Digest[]) => void): Promise<void> {
    return this.#share(
      stories,
      take,
      'digest',
      (batch) => this.here.digest(batch),
      (batch) => batch,
    )
  }

  /** Has jobs written into the staging folder. */
  write(tasks: readonly Task[], previews: Previews, take: (units: Unit[]) => void): Promise<void> {
    const preview = previewFrom(previews)
    return this.#share(
      tasks,
      take,
      'write',
      (batch) => this.here.write(batch, preview),
      (batch) => ({ tasks: batch, previews }),
    )
  }

  async close(): Promise<void> {
    this.#workshop?.close()
    if (this.#pool) await endPool(this.#pool)
  }

  async #share<Item, Result>(
    items: readonly Item[],
    take: (results: Result[]) => void,
    name: string,
    here: (batch: Item[]) => Promise<Result[]>,
    message: (batch: Item[]) => unknown,
  ): Promise<void> {
    const waiting = batchesOf(items)
    if (items.length < FEW) {
      for (const batch of waiting) take(await here(batch))
      return
    }
    const pool = (this.#pool ??= new Piscina<unknown, never>({
      filename: new URL('crew-member.ts', import.meta.url).href,
      workerData: this.#commission,
      // React is slower where it watches for mistakes.
      env: { ...process.env, NODE_ENV: 'production' },
      // A young generation grows with the memory of the machine, to a third of all that a run holds, and gains no time.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
      minThreads: this.#workers,
      maxThreads: this.#workers,
    }))
    // One more than there are threads, so that none waits for its next batch.
    const hands = Array.from({ length: this.#workers + 1 }, async () => {
      for (const batch of waiting) take(await pool.run(message(batch), { name }))
    })
    await Promise.all(hands)
  }
}
