import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

function inFixedOrder(names: readonly string[]): string[] {
  return names.toSorted((a, b) => (a < b ? -1 : 1))
}

/**
 * The names in a folder, in an order that does not depend on the machine; a folder that does not exist has none. Names
 * that start with a dot are left out: systems keep notes of their own in such files (.DS_Store, ._story.json).
 */
export async function listFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return inFixedOrder(names.filter((name) => !name.startsWith('.')))
}

/** The addresses of all files in a folder and the folders in it, such as `/content/site.json`, in a fixed order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return inFixedOrder(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`),
  )
}
