import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The names in a folder, in an order that does not depend on the machine; a folder that does not exist has none. */
export async function listFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.toSorted((a, b) => (a < b ? -1 : 1))
}

/** The addresses of all files in a folder and the folders in it, such as `/content/site.json`, in a fixed order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
}
