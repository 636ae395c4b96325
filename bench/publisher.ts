/*
 * What an archive costs its publisher, from ten stories to ten thousand. After a build: npm run bench -- publisher
 */
import { writeFile } from 'node:fs/promises'
import { growthChart } from './chart/growth-chart.ts'
import type { BenchOptions } from './options.ts'
import type { Part } from './part.ts'
import { measureSize, type SizeFigures } from './publisher/measure-size.ts'
import { publisherRows } from './publisher/rows.ts'
import { resultFile, writeResult } from './results.ts'

/* A short run is measured more often, since chance weighs more on it. */
function runsFor(stories: number): number {
  if (stories <= 100) return 5
  return stories <= 1000 ? 3 : 1
}

/** From this size on, there is enough work for two. */
const WORTH_SHARING = 1000

/** Measures the publisher and draws how its cost grows. */
export async function measure({ sizes }: BenchOptions): Promise<Part> {
  const figures: SizeFigures[] = []
  for (const stories of sizes) {
    console.log(`publisher: ${stories} stories …`)
    figures.push(await measureSize(stories, runsFor(stories), stories >= WORTH_SHARING))
  }
  await writeResult('growth', { sizes: figures })
  await writeFile(resultFile('growth.svg'), growthChart(figures))
  return { name: 'publisher', rows: publisherRows(figures) }
}
