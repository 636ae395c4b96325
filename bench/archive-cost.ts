/*
 * What the size of an archive costs a reader: the same stories, of every shape, in a small archive and in a large one.
 * After a build: npm run bench -- archive-cost
 */
import { namesFor } from './archive/names.ts'
import { SHAPE_COUNT, slugAt } from './archive/story.ts'
import { loadPages, type Loads } from './archive-cost/load-pages.ts'
import { pagesOf, weighStories, type StoryWeights } from './archive-cost/weigh-stories.ts'
import type { BenchOptions } from './options.ts'
import { rowAgainst, type Part, type Row } from './part.ts'
import { prepare } from './publisher/measure-size.ts'
import { runPublisher, siteOf } from './publisher/run-publisher.ts'

const TARGET = '0.98 to 1.02'

type Cost = StoryWeights & { loads: Loads }

async function costAt(stories: number): Promise<Cost> {
  const job = await prepare(stories)
  await runPublisher(job)
  const names = namesFor(stories)
  const slugs = Array.from({ length: Math.min(SHAPE_COUNT, stories) }, (_, index) => slugAt(index, 1, names))
  const site = siteOf(job)
  return { ...(await weighStories(site, slugs)), loads: await loadPages(site, pagesOf(site, slugs)) }
}

/** Measures what a story page costs in the largest archive, against the smallest. */
export async function measure({ sizes }: BenchOptions): Promise<Part> {
  const [few, many] = [Math.min(...sizes), Math.max(...sizes)]
  console.log(`archive-cost: ${few} stories and ${many} …`)
  const [small, large] = [await costAt(few), await costAt(many)]
  const row = (name: string, of: (cost: Cost) => number, unit: string, target?: string): Row =>
    rowAgainst(of(small), name, of(large), unit, target)
  const count = new Intl.NumberFormat('en-US')
  return {
    name: `a story page in an archive of ${count.format(many)}, against one of ${count.format(few)}`,
    rows: [
      row('HTML, unpacked', ({ html }) => html.raw, 'B', TARGET),
      row('HTML, brotli', ({ html }) => html.brotli, 'B', TARGET),
      row('data of the story, unpacked', ({ data }) => data.raw, 'B', TARGET),
      row('data of the story, brotli', ({ data }) => data.brotli, 'B', TARGET),
      row('JavaScript of a load, unpacked', ({ loads }) => loads.scripts, 'B', TARGET),
      row('requests of a load, apart from images', ({ loads }) => loads.requests, '', TARGET),
      // These depend on which stories are related, so no target can be set for them.
      row('images of a load', ({ loads }) => loads.images, ''),
      row('data of a load, with related stories fetched ahead, unpacked', ({ loads }) => loads.data, 'B'),
    ],
  }
}
