import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { StorySeed } from '../../content/types.ts'

/** Where the story with a slug lies. */
export function storyPath(folder: string, slug: string): string {
  return join(folder, `${slug}.json`)
}

/* A folder outside the project has no schemas to link to. */
function schemaLink(folder: string): { $schema?: string } {
  if (relative('', resolve(folder)).startsWith('..')) return {}
  return { $schema: relative(resolve(folder), resolve('schemas/story.json')).replaceAll('\\', '/') }
}

/** Writes a story with a link to its schema; fails with EEXIST for one that exists, unless it may be replaced. */
export async function writeStory(folder: string, seed: StorySeed, mayReplace: boolean): Promise<void> {
  const written = `${JSON.stringify({ ...schemaLink(folder), ...seed }, undefined, 2)}\n`
  await mkdir(folder, { recursive: true })
  await writeFile(storyPath(folder, seed.slug), written, { flag: mayReplace ? 'w' : 'wx' })
}
