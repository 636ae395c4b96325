import { readFile } from 'node:fs/promises'
import { parse, type ParseError } from 'jsonc-parser'
import * as z from 'zod/mini'
import { explain } from './explain.ts'
import type { Problem } from './problem.ts'

/** What came of reading a file: its parsed value, or why there is none. */
export type Read<Value> = { value: Value; problems: [] } | { value: undefined; problems: Problem[] }

/** A file that cannot be used, and why. */
export function failed(file: string, message: string): Read<never> {
  return { value: undefined, problems: [{ file, field: '', message }] }
}

/* V8 does not always say where; this parser does. */
function positionOfError(text: string): string {
  const errors: ParseError[] = []
  parse(text, errors)
  const before = text.slice(0, errors[0]?.offset)
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return `line ${line}, column ${column}`
}

/**
 * Reads a JSON file and parses it with a schema; never throws for what an editor can cause.
 * @param path where the file is
 * @param file how the file is called in messages
 * @param absent what a file that may be left out counts as where it is
 */
export async function readJson<Schema extends z.core.$ZodType>(
  path: string,
  file: string,
  schema: Schema,
  absent?: z.infer<Schema>,
): Promise<Read<z.infer<Schema>>> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof TypeError) return failed(file, 'not UTF-8; save the file in the encoding UTF-8')
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' && absent !== undefined) return { value: absent, problems: [] }
    if (code === 'ENOENT') return failed(file, 'the file is missing; add it')
    return failed(file, `the file cannot be read (${code}); check its name and permissions`)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return failed(
      file,
      `not valid JSON near ${positionOfError(text)}; look there for a missing quote, comma or bracket`,
    )
  }
  const result = z.safeParse(schema, json, { reportInput: true })
  if (result.success) return { value: result.data, problems: [] }
  return { value: undefined, problems: explain(file, result.error) }
}
