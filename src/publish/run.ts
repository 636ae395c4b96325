import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AlreadyPublishing } from './locked-store.ts'
import { terminalProgress } from './progress.ts'
import { SeedProblems } from './problem.ts'
import { publish } from './publish.ts'
import { readSeeds } from './read-seeds.ts'
import { systemTrouble } from './system-trouble.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    app: { type: 'string', default: 'build/production' },
    out: { type: 'string', default: 'dist' },
    hosting: { type: 'string', default: 'build/hosting' },
    workers: { type: 'string' },
    previews: { type: 'boolean', default: true },
    report: { type: 'string' },
  },
})
const seeds = resolve(values.seeds)

try {
  if (values.check) {
    const { stories, notices } = await readSeeds(seeds)
    for (const notice of notices) console.warn(notice)
    console.log(`${stories.size} stories in ${values.seeds}/, no problems.`)
  } else {
    const [app, out] = [resolve(values.app), resolve(values.out)]
    const report = await publish({
      seeds,
      app,
      out,
      ...(values.hosting !== '' && { hosting: resolve(values.hosting) }),
      ...(values.workers !== undefined && { workers: Number(values.workers) }),
      hasPreviews: values.previews,
      progress: terminalProgress(process.stderr),
    })
    for (const notice of report.notices) console.warn(notice)
    if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, undefined, 2)}\n`)
    console.log(`${report.pages} pages in ${values.out}/.`)
  }
} catch (error) {
  const isSaid = error instanceof SeedProblems || error instanceof AlreadyPublishing
  const message = isSaid ? error.message : systemTrouble(error)
  if (message === undefined) throw error
  console.error(message)
  process.exitCode = 1
}
