import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import * as z from 'zod/mini'
import { editionSeed, namesSeed, pageSeed, siteSeed, storySeed } from '../content/schema.ts'

/* Writes schemas/*.json, which seeds name in “$schema”, so that an editor's program completes and checks fields. */
const SCHEMAS = { story: storySeed, edition: editionSeed, names: namesSeed, page: pageSeed, site: siteSeed }

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
await mkdir('schemas', { recursive: true })
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = `schemas/${name}.json`
  const json = JSON.stringify(z.toJSONSchema(schema, { reused: 'ref' }))
  const written = await format(json, { ...(await resolveConfig(file)), filepath: file, plugins: [] })
  if (!values.check) await writeFile(file, written)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(`${file} does not fit src/content/schema.ts any more; run “npm run schemas”.`)
    process.exitCode = 1
  }
}
