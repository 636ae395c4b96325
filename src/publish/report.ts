import { resourceUsage } from 'node:process'
import type { Unit } from './store.ts'

/** What a publication came to. */
export interface PublishReport {
  pages: number
  files: number
  /** Size of all files. */
  bytes: number
  seconds: number
  /** Seconds of each step, in order. */
  phases: Record<string, number>
  workers: number
  /** The most memory that the process and its threads held, in bytes. */
  peakMemory: number
  /** Stories that were read anew, and groups of files that were written; all others stayed as they were. */
  read: number
  written: number
  /** What the publisher should know although nothing is wrong. */
  notices: readonly string[]
}

/** Measures the steps of a run. */
export class Stopwatch {
  readonly phases: Record<string, number> = {}
  readonly #start = performance.now()
  #last = this.#start

  /** Ends a step. */
  lap(step: string): void {
    const now = performance.now()
    this.phases[step] = (now - this.#last) / 1000
    this.#last = now
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000
  }
}

/** The most memory held so far, in bytes. */
export function peakMemory(): number {
  return resourceUsage().maxRSS * 1024
}

/** Counts what units hold. */
export function totals(units: Iterable<Unit>): Pick<PublishReport, 'pages' | 'files' | 'bytes'> {
  const sum = { pages: 0, files: 0, bytes: 0 }
  for (const { files } of units) {
    for (const [address, size] of files) {
      sum.files += 1
      sum.bytes += size
      if (address.endsWith('.html')) sum.pages += 1
    }
  }
  return sum
}
