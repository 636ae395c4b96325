import * as z from 'zod/mini'
import { composedIn, decodeText, startsWithMark } from './decode-text.ts'
import { explain } from './explain.ts'
import type { Problem } from './problem.ts'
import { readBytes, UnreadableFile } from './read-file.ts'
import { parseStrictly } from './scan-json.ts'

/** What came of reading a file: its parsed value, or why there is none. */
export type Read<Value> =
  | { value: Value; problems: []; notices?: readonly string[] }
  | { value: undefined; problems: Problem[]; notices?: undefined }

/** The largest seed: fifty times a long book of news in both languages. */
const LARGEST_SEED = 10_000_000

/** A file that cannot be used, and why. */
export function failed(file: string, message: string): Read<never> {
  return { value: undefined, problems: [{ file, field: '', message }] }
}

/**
 * Reads a JSON file and parses it with a schema; never throws for what an editor can cause.
 * @param path where the file is
 * @param file how the file is called in messages
 * @param absent what a file that may be left out counts as where it is
 */
export function readJson<Schema extends z.core.$ZodType>(
  path: string,
  file: string,
  schema: Schema,
  absent?: z.infer<Schema>,
): Read<z.infer<Schema>> {
  let bytes: Buffer
  let text: string
  try {
    bytes = readBytes(path, LARGEST_SEED)
    text = decodeText(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile && error.isMissing && absent !== undefined)
      return { value: absent, problems: [] }
    if (error instanceof UnreadableFile || error instanceof TypeError) return failed(file, error.message)
    throw error
  }
  const parsed = parseStrictly(text)
  if ('oddities' in parsed) {
    return { value: undefined, problems: parsed.oddities.map((oddity) => ({ file, ...oddity })) }
  }
  const json = composedIn(parsed.value)
  const result = z.safeParse(schema, json, { reportInput: true })
  if (!result.success) return { value: undefined, problems: explain(file, result.error) }
  const notices: string[] = []
  if (startsWithMark(bytes)) notices.push(`${file}: starts with a byte order mark, which was left out`)
  if (json !== parsed.value) {
    notices.push(`${file}: letters written in parts (such as e and ´) were published in one piece (é)`)
  }
  return { value: result.data, problems: [], notices }
}
