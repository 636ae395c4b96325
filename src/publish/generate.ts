import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import * as z from 'zod/mini'
import { editionSeed, namesSeed, pageSeed, storySeed, termsSeed } from '../content/schema.ts'
import { siteSeed } from '../content/site-schema.ts'
import { archiveZh } from '../i18n/locales/archive-zh.ts'
import { zh } from '../i18n/locales/zh.ts'
import { inTraditional } from './in-script.ts'
import { readJson } from './read-json.ts'

/*
 * Writes the files that are derived from others but kept with them: schemas/*.json, which seeds name in “$schema”, so
 * that an editor's program completes and checks fields; and the interface in Traditional Chinese, so that no conversion
 * is ever done in a browser.
 */
const SCHEMAS = {
  story: storySeed,
  edition: editionSeed,
  names: namesSeed,
  page: pageSeed,
  site: siteSeed,
  terms: termsSeed,
}

const terms = readJson('seeds/terms.json', 'seeds/terms.json', termsSeed)
const files: [file: string, data: unknown][] = [
  ...Object.entries(SCHEMAS).map(([name, schema]): [string, unknown] => [
    `schemas/${name}.json`,
    z.toJSONSchema(schema, { reused: 'ref' }),
  ]),
  ['src/i18n/locales/zh-hant.json', inTraditional(zh, terms.value ?? [])],
  ['src/i18n/locales/archive-zh-hant.json', inTraditional(archiveZh, terms.value ?? [])],
]

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
for (const [file, data] of files) {
  const options = await resolveConfig(file)
  const written = await format(JSON.stringify(data), { ...options, filepath: file, plugins: [] })
  if (!values.check) await writeFile(file, written)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(`${file} does not fit what it is derived from any more; run “npm run generate”.`)
    process.exitCode = 1
  }
}
