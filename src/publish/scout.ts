import { Piscina } from 'piscina'
import { endPool } from './end-pool.ts'
import type { Damaged, OutputFolders } from './output.ts'

/** A thread that looks at thousands of files while this one thinks. */
export class Scout {
  readonly #pool = new Piscina<unknown, never>({
    filename: new URL('scout-member.ts', import.meta.url).href,
    // Its memory is given back before pages are rendered.
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 1000,
  })

  /** Hashes of files, in their order; an empty one where a file cannot be read. */
  hashes(paths: readonly string[]): Promise<string[]> {
    return this.#ask('hashes', paths)
  }

  /** Which units are known to a store, but not whole in the output. */
  damaged(store: string, { out, staging }: OutputFolders): Promise<Damaged> {
    return this.#ask('damaged', { store, folders: { out, staging } })
  }

  close(): Promise<void> {
    return endPool(this.#pool)
  }

  #ask<Answer>(name: string, question: unknown): Promise<Answer> {
    const answer: Promise<Answer> = this.#pool.run(question, { name })
    // Nobody waits for it where seeds turn out to be wrong; whoever waits is told of its failure.
    answer.catch(() => undefined)
    return answer
  }
}
