import { pageFile } from '../content/published.ts'
import type { Edition, Name, Page, Site, SiteSeed, Story } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import type { Language, Script } from '../site/languages.ts'
import { assembleName, assembleStory, cardsOf, type Shelf } from './assemble.ts'
import { entryOf, type Entry } from './entries.ts'
import { sourceHash } from './hash.ts'
import { inScript } from './in-script.ts'
import { layOut, type Layout } from './layout.ts'
import { withPrivacyFacts } from './privacy-facts.ts'
import type { Seeds } from './read-seeds.ts'
import { chineseOf, storyShaper, type ShapedStory } from './shape-story.ts'

/** All data of the site as the browser reads it, in one script. Maps go by slug, names by id. */
export interface Content {
  site: SiteSeed
  edition: Edition
  stories: ReadonlyMap<string, Story>
  names: ReadonlyMap<string, Name>
  pages: ReadonlyMap<string, Page>
}

/** What every page needs of the seeds in one script. */
export function shapeSite(seeds: Seeds): Pick<Content, 'site' | 'pages'> {
  return {
    site: seeds.site,
    pages: new Map([...seeds.pages].map(([slug, page]) => [slug, pageFile.parse(page)])),
  }
}

function shapeContent(seeds: Seeds, script: Script, layout: Layout, shaped: ReadonlyMap<string, ShapedStory>): Content {
  const shelf: Shelf = {
    text: (slug) => shaped.get(slug)?.text,
    card: (slug) => shaped.get(slug)?.card,
    names: new Map(seeds.names.map((name) => [name.id, name])),
    chinese: chineseOf(script),
  }
  const stories = Array.from(shaped.keys(), (slug) => assembleStory(slug, layout.related(slug), shelf))
  const { title, lead } = seeds.edition
  return {
    ...shapeSite(seeds),
    edition: { title, lead, more: cardsOf(layout.more, shelf) },
    stories: new Map(stories.flatMap((story) => (story ? [[story.slug, story]] : []))),
    names: new Map(seeds.names.map((name) => [name.id, assembleName(name, layout.mentioning(name.id), shelf)])),
  }
}

/** The content of the site in each script. */
export type ContentByScript = Record<Script, Content>

function shapeStories(seeds: Seeds, script: Script): Map<string, ShapedStory> {
  const shape = storyShaper(seeds, script)
  return new Map([...seeds.stories].map(([slug, story]) => [slug, shape(story)]))
}

/** Derives everything the browser reads, in each script, from what the publisher wrote. */
export function shapeScripts(written: Seeds): ContentByScript {
  const seeds = withPrivacyFacts(written)
  const [hans, hant] = [inScript(seeds, 'hans'), inScript(seeds, 'hant')]
  const shaped = { hans: shapeStories(hans, 'hans'), hant: shapeStories(hant, 'hant') }
  const entries = [...hans.stories].flatMap(([slug, story]): Entry[] => {
    const mentioned = shaped.hans.get(slug)?.mentioned
    return mentioned ? [entryOf(story, mentioned)] : []
  })
  const layout = layOut(entries, hans)
  return {
    hans: shapeContent(hans, 'hans', layout, shaped.hans),
    hant: shapeContent(hant, 'hant', layout, shaped.hant),
  }
}

/** What every page needs to know of the site. */
export function siteFacts({ hans, hant }: Record<Script, Pick<Content, 'site'>>): Site {
  const { url, name, analytics } = hans.site
  return {
    url,
    name: { zh: name.zh, 'zh-hant': hant.site.name.zh, en: name.en },
    analytics: analytics && {
      endpoint: analytics.endpoint,
      textHash: { zh: hashOfQuestion('zh'), 'zh-hant': hashOfQuestion('zh-hant'), en: hashOfQuestion('en') },
    },
  }
}

const questionHashes = new Map<string, string>()

/* Every page carries it. */
function hashOfQuestion(language: Language): string {
  const question = translator(language)('consent.question')
  const hash = questionHashes.get(question) ?? sourceHash(question)
  questionHashes.set(question, hash)
  return hash
}
