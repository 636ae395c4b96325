import { mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { shortHash } from './hash.ts'
import { Store } from './store.ts'

/** Where what is known of publications is kept. */
const CACHE = 'build/cache/publish'

/** Thrown where a folder is being published into already. */
export class AlreadyPublishing extends Error {
  override name = 'AlreadyPublishing'

  constructor(out: string) {
    super(`${out} is being published into by another run; wait until it has ended, then try again.`)
  }
}

/** The store of what is known of a publication; only one run at a time has it. */
export interface LockedStore {
  file: string
  store: Store
  close: () => void
}

/**
 * Opens the store of an output folder.
 * @throws {AlreadyPublishing} if another run has it
 */
export function lockedStore(out: string): LockedStore {
  const file = join(CACHE, `${basename(out)}-${shortHash(out)}.sqlite`)
  mkdirSync(dirname(file), { recursive: true })
  // The system lets go of it when the run ends, however it ends.
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw Object.assign(new AlreadyPublishing(out), { cause })
  }
  const store = new Store(file)
  return {
    file,
    store,
    close() {
      store.close()
      lock.close()
    },
  }
}
