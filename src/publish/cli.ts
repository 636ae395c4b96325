import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SeedProblems } from './problem.ts'
import { publish } from './publish.ts'
import { readSeeds } from './read-seeds.ts'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    app: { type: 'string', default: 'build/production' },
    out: { type: 'string', default: 'dist' },
    hosting: { type: 'string', default: 'build/hosting' },
  },
})
const seeds = resolve(values.seeds)

try {
  if (values.check) {
    const { stories } = await readSeeds(seeds)
    console.log(`${stories.size} stories in ${values.seeds}/, no problems.`)
  } else {
    const [app, out, hosting] = [resolve(values.app), resolve(values.out), resolve(values.hosting)]
    const { count, notices } = await publish({ seeds, app, out, hosting })
    for (const notice of notices) console.warn(notice)
    console.log(`${count} pages in ${values.out}/.`)
  }
} catch (error) {
  if (!(error instanceof SeedProblems)) throw error
  console.error(error.message)
  process.exitCode = 1
}
