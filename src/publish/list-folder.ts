import { readdir } from 'node:fs/promises'

/** The names in a folder, in an order that does not depend on the machine; a folder that does not exist has none. */
export async function listFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.toSorted((a, b) => (a < b ? -1 : 1))
}
