/*
 * Writes a large archive of bilingual stories, always the same for the same options:
 * node bench/generate-seeds.ts --stories 1000 --out build/bench/seeds [--seed 1] [--editions]
 */
import { parseArgs } from 'node:util'
import { writeArchive } from './archive/write-archive.ts'

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100' },
    out: { type: 'string', default: 'build/bench/seeds' },
    seed: { type: 'string', default: '1' },
    editions: { type: 'boolean', default: false },
  },
})
const start = performance.now()
const stories = Number(values.stories)
await writeArchive({ stories, out: values.out, seed: Number(values.seed), editions: values.editions })
const seconds = (performance.now() - start) / 1000
console.log(`${stories} stories in ${values.out}/, ${Math.round(stories / seconds)} a second.`)
