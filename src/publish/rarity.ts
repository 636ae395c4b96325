/* Sizes a quarter of a power of two apart are told apart, so that one new story does not reorder the lists of all. */
const STEP = 0.25

/** The size of a number, on a logarithmic scale to the base of two, in steps of a quarter. */
export function magnitude(count: number): number {
  return Math.floor(Math.log2(count) / STEP) * STEP
}

/**
 * Makes a function that weighs features by how few stories have them (inverse document frequency, Spärck Jones 1972).
 * @param total number of all stories
 * @returns at least one step, since what all stories have ties them a little
 */
export function rarityAmong(total: number): (frequency: number) => number {
  const all = magnitude(total + 1)
  return (frequency) => Math.max(STEP, all - magnitude(frequency))
}
