import { execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'

/** What one run of the publisher came to, as seen from outside. */
export interface Run {
  seconds: number
  /** Seconds of work of all threads: what else the machine does hardly changes it. */
  cpuSeconds: number
  /** In bytes. */
  peakMemory: number
  /** What the publisher says of itself: seconds of each step. */
  phases: Record<string, number>
}

/** One run: what is published, and where its output and its cache go. */
export interface Job {
  seeds: string
  work: string
  /** Threads; by default as many as the publisher chooses. */
  workers?: number
}

const CLI = resolve(import.meta.dirname, '../../src/publish/cli.ts')
const APP = resolve('build/production')
const POLL_MS = 20

const report = z.object({ phases: z.record(z.string(), z.number()), peakMemory: z.number() })

/* The kernel keeps the highest it has seen (proc(5)); the last look before the end is nearly that. */
async function highWater(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}

/* In hundredths of a second on every Linux; the name before the fields may hold spaces. */
async function workedFor(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

/** Where the site of a job lies once it is published. */
export function siteOf({ work }: Pick<Job, 'work'>): string {
  return join(work, 'site')
}

/**
 * Publishes once, without preview images and compression, in a process of its own. What was written before goes to the
 * disk first, or this run would wait for it.
 */
export async function runPublisher({ seeds, work, workers }: Job): Promise<Run> {
  const told = join(work, 'report.json')
  const folders = ['--seeds', resolve(seeds), '--app', APP, '--out', siteOf({ work }), '--report', told, '--hosting=']
  const threads = workers === undefined ? [] : ['--workers', String(workers)]
  await promisify(execFile)('sync')
  const start = performance.now()
  // Its cache lies in the folder that it runs in.
  const child = spawn(process.execPath, [CLI, ...folders, '--no-previews', ...threads], {
    cwd: work,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  let peak = 0
  let cpuSeconds = 0
  const poll = setInterval(() => {
    void highWater(child.pid).then((bytes) => (peak = Math.max(peak, bytes)))
    void workedFor(child.pid).then((worked) => (cpuSeconds = Math.max(cpuSeconds, worked)))
  }, POLL_MS)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const seconds = (performance.now() - start) / 1000
  clearInterval(poll)
  if (code !== 0) throw new Error(`Publishing ${seeds} ended with ${code}; it said:\n${errors.slice(-2000)}`)
  const { phases, peakMemory } = report.parse(JSON.parse(await readFile(told, 'utf8')))
  return { seconds, cpuSeconds, phases, peakMemory: Math.max(peak, peakMemory) }
}
