import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import * as z from 'zod/mini'
import { editionSeed, namesSeed, pageSeed, storySeed, termsSeed } from '../content/schema.ts'
import { siteSeed } from '../content/site-schema.ts'
import { archiveZh } from '../i18n/locales/archive-zh.ts'
import { en } from '../i18n/locales/en.ts'
import { zh } from '../i18n/locales/zh.ts'
import { sourceHash } from './hash.ts'
import { inTraditional } from './in-script.ts'
import { readJson } from './read-json.ts'

/*
 * Writes the files that are derived from others but kept with them: schemas/*.json, which seeds name in “$schema”, so
 * that an editor's program completes and checks fields; the interface in Traditional Chinese, so that no conversion is
 * ever done in a browser; and hashes of the question about statistics, which are kept with its answer.
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
const traditional = (strings: object | string) => inTraditional(strings, terms.value ?? [])
const questions = {
  zh: zh.consent.question,
  'zh-hant': String(traditional(zh.consent.question)),
  en: en.consent.question,
}
const files: [file: string, data: unknown][] = [
  ...Object.entries(SCHEMAS).map(([name, schema]): [string, unknown] => [
    `schemas/${name}.json`,
    z.toJSONSchema(schema, { reused: 'ref' }),
  ]),
  ['src/i18n/locales/zh-hant.json', traditional(zh)],
  [
    'src/i18n/locales/question-hashes.json',
    Object.fromEntries(Object.entries(questions).map(([language, question]) => [language, sourceHash(question)])),
  ],
  ['src/i18n/locales/archive-zh-hant.json', traditional(archiveZh)],
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
