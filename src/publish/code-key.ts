import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { versions } from 'node:process'
import { longHash } from './hash.ts'
import { listFiles } from './list-folder.ts'

const PROJECT = resolve(import.meta.dirname, '../..')

/* What tests the code does not change what it publishes. */
const TESTS = /\.test\.tsx?$|\/testing\//

async function hashOfFolder(folder: string): Promise<string> {
  const addresses = (await listFiles(folder)).filter((address) => !TESTS.test(address))
  const bodies = await Promise.all(addresses.map((address) => readFile(join(folder, address))))
  return longHash(addresses.map((address, at) => `${address} ${longHash(bodies[at] ?? '')}`).join('\n'))
}

/**
 * A hash of everything but seeds that decides what is published: this code, the packages it uses, and what formats
 * dates and lists.
 */
export async function codeKey(): Promise<string> {
  const lockfile = await readFile(join(PROJECT, 'package-lock.json'))
  const source = await hashOfFolder(join(PROJECT, 'src'))
  return longHash([versions.node, versions['icu'], versions['cldr'], longHash(lockfile), source].join(' '))
}

/** A hash of the app as it was built. */
export function appKey(app: string): Promise<string> {
  return hashOfFolder(app)
}
