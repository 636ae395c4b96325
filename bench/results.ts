import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import * as z from 'zod/mini'
import type { Part } from './part.ts'

const part = z.object({
  name: z.string(),
  rows: z.array(
    z.object({
      measure: z.string(),
      value: z.number(),
      unit: z.string(),
      reference: z.optional(z.number()),
      ratio: z.optional(z.number()),
      target: z.optional(z.string()),
    }),
  ),
})

/** Where a result is kept. */
export function resultFile(name: string): string {
  return resolve(import.meta.dirname, 'results', name)
}

/** Writes a file as the project formats it. */
export async function writeFormatted(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}

/** Keeps what a part measured. */
export function writeResult(name: string, result: unknown): Promise<void> {
  return writeFormatted(resultFile(`${name}.json`), JSON.stringify(result))
}

/** What a part measured the last time; nothing if it never ran. */
export async function readResult(name: string): Promise<Part[]> {
  const text = await readFile(resultFile(`${name}.json`), 'utf8').catch(() => undefined)
  if (text === undefined) return []
  return [part.parse(JSON.parse(text))]
}
