/** How much something is at one size of an archive. */
export interface Point {
  stories: number
  value: number
}

/**
 * How a cost grows with the archive: 1 where twice the stories cost twice as much, 2 where they cost four times as
 * much. The slope of the line that fits the logarithms best (least squares).
 */
export function growthExponent(points: readonly Point[]): number {
  if (points.length < 2) throw new Error('growth needs two sizes at least; measure more')
  const logs = points.map(({ stories, value }) => ({ x: Math.log(stories), y: Math.log(value) }))
  const middle = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length
  const [meanX, meanY] = [middle(({ x }) => x), middle(({ y }) => y)]
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
}
