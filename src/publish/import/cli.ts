import * as z from 'zod/mini'
import { formatProblems } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { importOptions, USAGE } from './import-options.ts'
import { reportLines } from './import-report.ts'
import { importStories } from './import-stories.ts'
import type { NamedPair } from './pair-items.ts'
import { Refusal } from './refusal.ts'

const pairsFile = z.array(z.strictObject({ zh: z.string(), en: z.string() }))

function readPairs(file: string | undefined): NamedPair[] {
  if (file === undefined) return []
  const { value, problems } = readJson(file, file, pairsFile)
  if (!value) throw new Refusal(formatProblems(problems))
  return value
}

try {
  const options = importOptions(process.argv.slice(2))
  if (options) {
    const report = await importStories({ ...options, pairs: readPairs(options.pairs) })
    for (const line of reportLines(report, options.dryRun)) console.log(line)
    if (report.refused.length > 0) process.exitCode = 1
  } else console.log(USAGE)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
