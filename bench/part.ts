/** One figure, and what it stands against. */
export interface Row {
  measure: string
  value: number
  unit: string
  /** The same measure of the reference, in the same run. */
  reference?: number
  ratio?: number
  /** What it must be. */
  target?: string
}

/** A part of the benchmark. */
export interface Part {
  name: string
  rows: Row[]
}

/** A figure and that of its reference, with their ratio where there is something to divide by. */
export function rowAgainst(reference: number, measure: string, value: number, unit: string, target?: string): Row {
  const ratio = reference === 0 ? {} : { ratio: value / reference }
  return { measure, value, unit, reference, ...ratio, ...(target !== undefined && { target }) }
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
