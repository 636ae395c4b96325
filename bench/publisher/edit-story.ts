import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { namesFor } from '../archive/names.ts'
import { slugAt } from '../archive/story.ts'

const SEED = 1

const withHeadline = z.looseObject({ headline: z.object({ zh: z.optional(z.string()), en: z.optional(z.string()) }) })

/** Changes the headline of the story in the middle of an archive, as an editor would between two publications. */
export async function editMiddleStory(seeds: string, stories: number, edit: number): Promise<void> {
  const slug = slugAt(Math.floor(stories / 2), SEED, namesFor(stories))
  const file = join(seeds, 'stories', `${slug}.json`)
  const story = withHeadline.parse(JSON.parse(await readFile(file, 'utf8')))
  const { zh, en } = story.headline
  const headline = {
    ...(zh !== undefined && { zh: `${zh}（第${edit}次更新）` }),
    ...(en !== undefined && { en: `${en} (update ${edit})` }),
  }
  await writeFile(file, `${JSON.stringify({ ...story, headline }, undefined, 2)}\n`)
}
