/** What a run of the benchmark is asked for. */
export interface BenchOptions {
  /** Numbers of stories, ascending. */
  sizes: readonly number[]
}

/** What the published figures are measured with. */
export const DEFAULT_SIZES = [10, 100, 1000, 10_000] as const
