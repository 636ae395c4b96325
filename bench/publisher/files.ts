import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** A file of a site: where it lies in it, and how large it is. */
export interface SizedFile {
  path: string
  bytes: number
}

/** Lists what a site consists of. */
export async function filesIn(site: string): Promise<SizedFile[]> {
  const files: SizedFile[] = []
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.push({ path: relative(site, path), bytes: (await stat(path)).size })
  }
  return files
}

/** How long it takes to write as many files of the same sizes into a new folder and do nothing else, in seconds. */
export async function secondsToWrite(files: readonly SizedFile[], folder: string): Promise<number> {
  const filler = Buffer.alloc(Math.max(0, ...files.map(({ bytes }) => bytes)), 'x')
  const start = performance.now()
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, filler.subarray(0, bytes))
  }
  return (performance.now() - start) / 1000
}
