/** How many numbers stand on either side of the current one. */
const BESIDE = 2

/** The pages of a list that one of them leads to: the first, the last and its neighbors, however many there are. */
export function numbersShown(page: number, pages: number): number[] {
  const near = Array.from({ length: 2 * BESIDE + 1 }, (_, index) => page - BESIDE + index)
  const wanted = new Set([1, ...near, pages])
  return [...wanted].filter((number) => number >= 1 && number <= pages).toSorted((a, b) => a - b)
}
