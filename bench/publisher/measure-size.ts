import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeArchive } from '../archive/write-archive.ts'
import { median } from '../part.ts'
import { editMiddleStory } from './edit-story.ts'
import { filesIn, secondsToWrite } from './files.ts'
import { runPublisher, siteOf, type Job, type Run } from './run-publisher.ts'

/** What publishing an archive of one size costs. Times are medians of cold runs, in seconds; memory is in bytes. */
export interface SizeFigures {
  stories: number
  runs: number
  pages: number
  files: number
  bytes: number
  seconds: number
  /** Work of all threads. */
  cpuSeconds: number
  /** Writing the same files and nothing else. */
  diskSeconds: number
  peakMemory: number
  /** With one thread alone; only where it was asked for. */
  oneWorkerSeconds?: number
  afterEditSeconds: number
  unchangedSeconds: number
  phases: Record<string, number>
}

/* Apart from archives that somebody made to look at (generate-seeds.ts). */
const WORK = resolve('build/bench/measured')

const SECOND_RUNS = 3

/**
 * Writes the seeds of an archive, to be published for the first time. Nothing is deleted before all is measured:
 * ext4 is slow to make files where others were deleted in the last minutes.
 */
export async function prepare(stories: number): Promise<Job> {
  const seeds = join(WORK, String(stories))
  await writeArchive({ stories, out: seeds })
  return firstRun(seeds)
}

/* Without an earlier run beside it, a publication does everything. */
async function firstRun(seeds: string): Promise<Job> {
  await mkdir(WORK, { recursive: true })
  return { seeds, work: await mkdtemp(join(WORK, 'run-')) }
}

/** Deletes everything that was written to be measured. */
export async function cleanUp(): Promise<void> {
  await rm(WORK, { recursive: true, force: true })
}

async function repeated(times: number, run: (round: number) => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = []
  for (let round = 0; round < times; round += 1) runs.push(await run(round))
  return runs
}

function secondsOf(runs: readonly Run[]): number {
  return median(runs.map(({ seconds }) => seconds))
}

/** Measures the publisher with an archive of one size. The number of runs is odd, so that there is one in the middle. */
export async function measureSize(stories: number, runs: number, hasOneWorker: boolean): Promise<SizeFigures> {
  let job = await prepare(stories)
  async function cold(workers?: number): Promise<Run> {
    job = await firstRun(job.seeds)
    return runPublisher({ ...job, ...(workers !== undefined && { workers }) })
  }
  const alone = hasOneWorker ? await repeated(runs, () => cold(1)) : []
  const full = await repeated(runs, () => cold())
  const files = await filesIn(siteOf(job))
  const edited = await repeated(SECOND_RUNS, async (round) => {
    await editMiddleStory(job.seeds, stories, round + 1)
    return runPublisher(job)
  })
  const unchanged = await repeated(SECOND_RUNS, () => runPublisher(job))
  return {
    stories,
    runs,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    seconds: secondsOf(full),
    cpuSeconds: median(full.map((run) => run.cpuSeconds)),
    diskSeconds: await secondsToWrite(files, join(job.work, 'reference')),
    peakMemory: Math.max(...full.map(({ peakMemory }) => peakMemory)),
    ...(hasOneWorker && { oneWorkerSeconds: secondsOf(alone) }),
    afterEditSeconds: secondsOf(edited),
    unchangedSeconds: secondsOf(unchanged),
    phases: full[0]?.phases ?? {},
  }
}
