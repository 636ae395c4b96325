import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { storySeed } from '../../../content/schema.ts'
import type { StorySeed } from '../../../content/types.ts'
import { importStories, type ImportOptions, type ImportReport } from '../import-stories.ts'

/** Files to import by name; the options are those of the command. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** Options where nothing is said. */
const UNSAID: Omit<ImportOptions, 'inputs' | 'out'> = {
  language: undefined,
  pairs: [],
  byDate: false,
  force: false,
  dryRun: false,
  byline: undefined,
  published: undefined,
  languages: undefined,
}

/** What came of an import, with the stories as they were written. */
export interface Imported extends ImportReport {
  stories: Record<string, StorySeed>
  /** The folder of what was imported, and of what was written. */
  folder: string
  out: string
}

/** Imports files from a folder of their own, each message without the name of that folder. */
export async function importFiles(files: Files, options: Partial<ImportOptions> = {}): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const out = options.out ?? (await mkdtemp(join(tmpdir(), 'imported-')))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const report = await importStories({ ...UNSAID, inputs: [folder], out, ...options })
  const stories: Record<string, StorySeed> = {}
  for (const name of await readdir(out)) {
    const seed: unknown = JSON.parse(await readFile(join(out, name), 'utf8'))
    stories[name] = z.parse(storySeed, seed)
  }
  const bare = (line: string) => line.replaceAll(`${folder}/`, '').replaceAll(`${out}/`, '')
  return {
    ...report,
    refused: report.refused.map(bare),
    skipped: report.skipped.map(bare),
    written: report.written.map((story) => Object.assign(story, { todo: story.todo.map(bare) })),
    stories,
    folder,
    out,
  }
}

/** An RSS feed of items, each given as its elements. */
export function rss(items: readonly string[], channel = '<language>en</language>'): string {
  const written = items.map((elements) => `<item>${elements}</item>`).join('')
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor News</title><link>https://news.example/</link>${channel}${written}</channel></rss>`
}

/** The elements of an item that comes in, but for what is said otherwise; an empty text leaves an element out. */
export function item(changed: Readonly<Record<string, string>> = {}): string {
  const elements: Record<string, string> = {
    title: 'The harbor reopens on Thursday',
    link: 'https://news.example/en/harbor',
    'dc:creator': 'Ann Lee',
    pubDate: 'Thu, 30 Oct 2025 09:00:00 +0800',
    description: '&lt;p&gt;The harbor opens again.&lt;/p&gt;&lt;p&gt;Ships wait outside. Crews are ready.&lt;/p&gt;',
    ...changed,
  }
  return Object.entries(elements)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')
}
