import type { Site } from '../content/types.ts'
import type { Script } from '../site/languages.ts'
import type { Shelf } from './assemble.ts'
import { contentAssembler, type Content, type ContentByScript } from './content.ts'
import { entryOf, type Entry } from './entries.ts'
import { inScript } from './in-script.ts'
import { layOut } from './layout.ts'
import { withPrivacyFacts } from './privacy-facts.ts'
import type { Seeds } from './read-seeds.ts'
import { chineseOf, storyShaper, type ShapedStory } from './shape-story.ts'

function shapeStories(seeds: Seeds, script: Script): Map<string, ShapedStory> {
  const shape = storyShaper(seeds, script)
  return new Map([...seeds.stories].map(([slug, story]) => [slug, shape(story)]))
}

function shelfOf(seeds: Seeds, script: Script, shaped: ReadonlyMap<string, ShapedStory>): Shelf {
  return {
    text: (slug) => shaped.get(slug)?.text,
    card: (slug) => shaped.get(slug)?.card,
    names: new Map(seeds.names.map((name) => [name.id, name])),
    chinese: chineseOf(script),
  }
}

/** Derives everything the browser reads, in each script and all at once, from what the publisher wrote. */
export function shapeScripts(written: Seeds): ContentByScript {
  const seeds = withPrivacyFacts(written)
  const [hans, hant] = [inScript(seeds, 'hans'), inScript(seeds, 'hant')]
  const shaped = { hans: shapeStories(hans, 'hans'), hant: shapeStories(hant, 'hant') }
  const entries = [...hans.stories].flatMap(([slug, story]): Entry[] => {
    const mentioned = shaped.hans.get(slug)?.mentioned
    return mentioned ? [entryOf(story, mentioned)] : []
  })
  const { related, more, archive, names } = layOut(entries, hans)
  const texts = Array.from(shaped.hans.keys(), (slug) => [slug, related(slug)] as const)
  const everything = {
    texts,
    more,
    index: archive.index,
    months: archive.pages,
    names,
    editions: [...hans.editions.keys()],
  }
  return {
    hans: contentAssembler(hans, shelfOf(hans, 'hans', shaped.hans))(everything),
    hant: contentAssembler(hant, shelfOf(hant, 'hant', shaped.hant))(everything),
  }
}

/** What every page needs to know of the site. */
export function siteFacts({ hans, hant }: Record<Script, Pick<Content, 'site'>>): Site {
  const { url, name, analytics } = hans.site
  return {
    url,
    name: { zh: name.zh, 'zh-hant': hant.site.name.zh, en: name.en },
    analytics: analytics && { endpoint: analytics.endpoint },
  }
}
