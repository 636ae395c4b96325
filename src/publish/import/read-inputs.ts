import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { listFolder } from '../list-folder.ts'
import type { CapturedItem } from './captured-item.ts'
import { checkSize, decode } from './decode.ts'
import { readArticle } from './read-article.ts'
import { readFeed } from './read-feed.ts'
import { Refusal } from './refusal.ts'

/** What was found in files and folders: articles, what was refused, and what was passed over. */
export interface Found {
  items: CapturedItem[]
  refused: string[]
  skipped: string[]
}

const KNOWN = new Set(['.xml', '.rss', '.rdf', '.atom', '.json', '.txt', '.feed'])

function isPage(text: string): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(text)
}

function itemsIn(text: string, file: string): (CapturedItem | Refusal)[] {
  if (isPage(text)) throw new Refusal('this is a web page, not a feed; save the text of its article as .txt')
  if (/^\s*[<{[]/.test(text) && extname(file) !== '.txt') return readFeed(text, file)
  return [readArticle(text, file)]
}

async function readInput(path: string): Promise<(CapturedItem | Refusal)[]> {
  const { size } = await stat(path)
  checkSize(size)
  return itemsIn(decode(await readFile(path)), path)
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'there is no such file or folder; correct its name'
  if (code !== '') return `it cannot be read (${code}); check its name and permissions`
  throw error
}

/** Reads files, and the files of folders, in a fixed order; what cannot be read is said and passed over. */
export async function readInputs(paths: readonly string[]): Promise<Found> {
  const found: Found = { items: [], refused: [], skipped: [] }
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    for (const file of isFolder ? (await listFolder(path)).map((name) => join(path, name)) : [path]) {
      if (isFolder && !KNOWN.has(extname(file).toLowerCase())) found.skipped.push(`${file}: not a feed or a text`)
      else await readInto(found, file)
    }
  }
  return found
}

async function readInto({ items, refused }: Found, file: string) {
  try {
    for (const item of await readInput(file)) {
      if (!(item instanceof Refusal)) items.push(item)
      else refused.push(item.message.startsWith(file) ? item.message : `${file}: ${item.message}`)
    }
  } catch (error) {
    refused.push(`${file}: ${reasonOf(error)}`)
  }
}
