import { hashNumber } from './hash.ts'

/** Data as the file that holds it: in UTF-8, with the hash by which pages name it. */
interface Serialized {
  bytes: Buffer
  hash: number
}

const SERIALIZED = new WeakMap<object, Serialized>()

/** Data as JSON for a script element: an escaped “<” keeps a text such as “</script>” from ending it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}

/** Data as a file, made once: its pages in every language name the same. */
export function serialized(data: object | null = null): Serialized {
  const known = data && SERIALIZED.get(data)
  if (known) return known
  const bytes = Buffer.from(scriptJson(data))
  const made = { bytes, hash: hashNumber(bytes) }
  if (data) SERIALIZED.set(data, made)
  return made
}
