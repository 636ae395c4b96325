/* Publishes the further sites that journeys need; the edition itself is in dist/ already. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { publish } from '../src/publish/publish.ts'
import { writeArchiveSeeds } from './archive-seeds.ts'
import { SITES } from './sites.ts'

execFileSync('npx', ['vite', 'build', '--mode', 'development', '--logLevel', 'warn'], {
  env: { ...process.env, NODE_ENV: 'development' },
  stdio: 'inherit',
})
const [edition, partial] = [resolve('seeds'), resolve('e2e/seeds')]
await publish({ seeds: edition, app: resolve('build/development'), out: resolve(SITES.development.folder) })
await publish({ seeds: partial, app: resolve('build/production'), out: resolve(SITES.partial.folder) })
const archive = resolve('build/archive-seeds')
await writeArchiveSeeds(archive)
await publish({ seeds: archive, app: resolve('build/production'), out: resolve(SITES.archive.folder) })
