import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeArchive } from '../archive/write-archive.ts'
import { median } from '../part.ts'
import { editMiddleStory } from './edit-story.ts'
import { filesIn, secondsToWrite } from './files.ts'
import { forget, runPublisher, siteOf, type Job, type Run } from './run-publisher.ts'

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

const WORK = resolve('build/bench')

const SECOND_RUNS = 3

/** The folder that an archive of a size is made and published in. */
export function jobFor(stories: number): Job {
  const work = join(WORK, String(stories))
  return { work, seeds: join(work, 'seeds') }
}

/** Writes the seeds of an archive and leaves no trace of earlier runs. */
export async function prepare(stories: number): Promise<Job> {
  const job = jobFor(stories)
  await mkdir(job.work, { recursive: true })
  await writeArchive({ stories, out: job.seeds })
  await forget(job)
  return job
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
  const job = await prepare(stories)
  async function cold(workers?: number): Promise<Run> {
    await forget(job)
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
