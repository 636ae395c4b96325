import { readFileSync, statSync } from 'node:fs'
import { longHash } from './hash.ts'
import { findDamaged, type Damaged, type OutputFolders } from './output.ts'
import { Store } from './store.ts'

/* Runs in a thread of its own (scout.ts). */

function hashOf(path: string): string {
  try {
    // A pipe would keep the run waiting for ever.
    return statSync(path).isFile() ? longHash(readFileSync(path)) : ''
  } catch {
    return ''
  }
}

/** Hashes of files; an empty one where a file cannot be read, which its reader explains. */
export function hashes(paths: readonly string[]): string[] {
  return paths.map(hashOf)
}

/** As findDamaged; the store is given by its file. */
export function damaged({ store: file, folders }: { store: string; folders: OutputFolders }): Damaged {
  const store = new Store(file)
  try {
    return findDamaged(store, folders)
  } finally {
    store.close()
  }
}
