/*
 * Runs the benchmark, keeps its figures in bench/results and writes them into README. Run a build before it:
 * npm run bench -- [part …] [--sizes 10,100,1000,10000]
 */
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measure as measureArchiveCost } from './archive-cost.ts'
import { DEFAULT_SIZES, type BenchOptions } from './options.ts'
import type { Part } from './part.ts'
import { measure as measurePublisher } from './publisher.ts'
import { cleanUp } from './publisher/measure-size.ts'
import { measure as measureReader } from './reader.ts'
import { readResult, writeFormatted, writeResult } from './results.ts'
import { benchTables, betweenMarks } from './table.ts'

const PARTS: Record<string, (options: BenchOptions) => Promise<Part>> = {
  reader: measureReader,
  'archive-cost': measureArchiveCost,
  publisher: measurePublisher,
}

const README = resolve(import.meta.dirname, '../README.md')
const CHART = '![Time and memory of publishing, from ten stories on](bench/results/growth.svg)'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: DEFAULT_SIZES.join(',') } },
})
const sizes = values.sizes.split(',').map(Number)
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS)

const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(
    `There is no part “${unknown.join('”, “')}”, or “${values.sizes}” are no sizes. ` +
      `Name parts (${Object.keys(PARTS).join(', ')}) or none, and sizes such as --sizes 10,100.`,
  )
  process.exit(1)
}

try {
  for (const name of wanted) {
    const part = await PARTS[name]?.({ sizes })
    if (part) await writeResult(name, part)
  }
} finally {
  await cleanUp()
}
const parts = (await Promise.all(Object.keys(PARTS).map(readResult))).flat()
const machine = `Measured with ${availableParallelism()} cores and Node ${process.versions.node}.`
const tables = `${machine} ${CHART}\n\n${benchTables(parts)}`
await writeFormatted(README, betweenMarks(await readFile(README, 'utf8'), tables))
console.log(benchTables(parts))
