import type { StorySeed } from '../content/types.ts'
import type { Script } from '../site/languages.ts'
import { entryOf } from './entries.ts'
import { longHash } from './hash.ts'
import { inScript, scriptSetter } from './in-script.ts'
import type { Problem } from './problem.ts'
import { noticesOf, readStory, type Seeds } from './read-seeds.ts'
import { englishFinder, storyShaper } from './shape-story.ts'
import type { StoryRow } from './store.ts'

/** Adds to what a story was made from the image that it shows. */
export function withImage(key: string, image: { file: string } | undefined, images: Seeds['images']): string {
  return `${key} ${image ? (images.get(image.file)?.hash ?? '') : ''}`
}

/** What came of reading a story: what is kept of it, or what is wrong with it. */
export type Digest = { row: StoryRow } | { name: string; problems: readonly Problem[] }

/**
 * Makes a function that reads a story and shapes it in every script.
 * @param folder of the seeds
 * @param seeds all of them but the stories
 */
export function digester(folder: string, seeds: Seeds) {
  const english = englishFinder(seeds.names)
  function shaperIn(script: Script) {
    const set = scriptSetter(seeds, script)
    const shape = storyShaper(inScript(seeds, script), script, english)
    return (story: StorySeed) => shape(set(story))
  }
  const inHans = shaperIn('hans')
  const inHant = shaperIn('hant')

  return (name: string, key: string): Digest => {
    const read = readStory(folder, name)
    const { value: story, problems } = read
    if (!story) return { name, problems }
    const [hans, hant] = [inHans(story), inHant(story)]
    const text = { hans: JSON.stringify(hans.text), hant: JSON.stringify(hant.text) }
    const card = { hans: JSON.stringify(hans.card), hant: JSON.stringify(hant.card) }
    return {
      row: {
        name,
        key: withImage(key, story.image, seeds.images),
        entry: { ...entryOf(story, hans.mentioned), notices: noticesOf(name, read) },
        text,
        card,
        textHash: longHash(text.hans + text.hant),
        cardHash: longHash(card.hans + card.hant),
      },
    }
  }
}
