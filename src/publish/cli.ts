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
  },
})
const seeds = resolve(values.seeds)

try {
  if (values.check) {
    const { stories } = await readSeeds(seeds)
    console.log(`${stories.size} stories in ${values.seeds}/, no problems.`)
  } else {
    const count = await publish({ seeds, app: resolve(values.app), out: resolve(values.out) })
    console.log(`${count} pages in ${values.out}/.`)
  }
} catch (error) {
  if (!(error instanceof SeedProblems)) throw error
  console.error(error.message)
  process.exitCode = 1
}
