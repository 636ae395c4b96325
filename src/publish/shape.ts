import type {
  Edition,
  MentionedName,
  Name,
  NameSeed,
  Page,
  Paragraph,
  RelatedCard,
  ServedImage,
  Site,
  SiteSeed,
  Story,
  StoryCard,
  StorySeed,
} from '../content/types.ts'
import { pageFile } from '../content/published.ts'
import { translator } from '../i18n/i18n.ts'
import { SIDES, type Language, type Script, type Side } from '../site/languages.ts'
import { gapsIn, lackOf } from './coverage.ts'
import { dateLabel } from './date-labels.ts'
import { sourceHash } from './hash.ts'
import { inScript } from './in-script.ts'
import { firstMentions, mentionsIn, nameFinder, type Finder } from './mentions.ts'
import { withPrivacyFacts } from './privacy-facts.ts'
import { relater, type Relatable } from './relate.ts'
import type { Seeds } from './read-seeds.ts'

/** All data of the site as the browser reads it, in one script. Maps go by slug, names by id. */
export interface Content {
  site: SiteSeed
  edition: Edition
  stories: Map<string, Story>
  names: Map<string, Name>
  pages: Map<string, Page>
}

type Finders = Record<Side, Finder>

function servedImage({ image }: StorySeed, images: Seeds['images']): ServedImage | undefined {
  const file = image && images.get(image.file)
  if (!file) return undefined
  const { src, width, height } = file
  return { src, width, height, alt: image.alt, caption: image.caption, generated: image.generated ?? false }
}

function card(story: StorySeed, images: Seeds['images']): StoryCard {
  const { slug, headline, standfirst, published, byline, languages } = story
  const lacks = { zh: lackOf(story, 'zh'), en: lackOf(story, 'en') }
  return {
    slug,
    headline,
    standfirst,
    published: dateLabel(published),
    byline,
    languages,
    image: servedImage(story, images),
    lacks,
  }
}

function withMentions(paragraph: StorySeed['standfirst'], finders: Finders): Paragraph {
  const found = { zh: mentionsOn('zh'), en: mentionsOn('en') }
  function mentionsOn(side: Side) {
    const texts = paragraph.map((pair) => pair[side])
    return firstMentions(texts, finders[side]).map((mentions) =>
      mentions.map(({ start, end, id }): [number, number, string] => [start, end, id]),
    )
  }
  return paragraph.map((pair, index) => {
    const marked = SIDES.filter((side) => (found[side][index]?.length ?? 0) > 0)
    if (marked.length === 0) return pair
    return { ...pair, names: Object.fromEntries(marked.map((side) => [side, found[side][index]])) }
  })
}

function withoutAliases({ id, kind, name, role }: NameSeed): MentionedName {
  return { id, kind, name, role }
}

interface Prepared extends Relatable {
  card: StoryCard
}

/* What is needed of a story both for itself and wherever it is listed. */
function prepare({ stories, names, images }: Seeds, finders: Finders): Map<string, Prepared> {
  return new Map(
    [...stories].map(([slug, story]) => [
      slug,
      { story, names: mentionsIn(story, names, finders), card: card(story, images) },
    ]),
  )
}

function shapeNames(names: readonly NameSeed[], all: ReadonlyMap<string, Prepared>): Map<string, Name> {
  const mentioning = new Map<string, StoryCard[]>(names.map(({ id }) => [id, []]))
  for (const prepared of all.values()) for (const { id } of prepared.names) mentioning.get(id)?.push(prepared.card)
  return new Map(
    names.map((name) => {
      const stories = (mentioning.get(name.id) ?? []).toSorted((a, b) => b.published.iso.localeCompare(a.published.iso))
      return [name.id, { ...withoutAliases(name), stories }]
    }),
  )
}

/** Derives everything the browser reads, in one script, from what the publisher wrote. */
export function shapeContent(written: Seeds, script: Script): Content {
  const seeds = inScript(withPrivacyFacts(written), script)
  const chinese = script === 'hant' ? 'zh-hant' : 'zh'
  const finders = { zh: nameFinder(seeds.names, 'zh'), en: nameFinder(seeds.names, 'en') }
  const all = prepare(seeds, finders)
  const { relatedTo, reasonFor } = relater(all, chinese)

  function cardsOf(slugs: readonly string[]): StoryCard[] {
    return slugs.flatMap((slug) => all.get(slug)?.card ?? [])
  }

  function relatedCards(slug: string): RelatedCard[] {
    return cardsOf(relatedTo(slug)).map((other) => Object.assign({ reason: reasonFor(slug, other.slug) }, other))
  }

  function gapsOf(story: StorySeed): Story['gaps'] {
    const [zh, en] = [gapsIn(story, chinese), gapsIn(story, 'en')]
    return zh !== undefined && en !== undefined ? { zh, en } : undefined
  }

  const stories = new Map<string, Story>()
  for (const [slug, prepared] of all) {
    const { standfirst, body, modified, checked, sources = [], events = [] } = prepared.story
    stories.set(slug, {
      ...prepared.card,
      standfirst: withMentions(standfirst, finders),
      body: body.map((paragraph) => withMentions(paragraph, finders)),
      modified: modified === undefined ? undefined : dateLabel(modified),
      checked: checked && { by: checked.by, date: dateLabel(checked.date) },
      sources,
      events: events.map(({ date, expected = false, label }) => ({ date: dateLabel(date), expected, label })),
      names: prepared.names.map(withoutAliases),
      related: relatedCards(slug),
      gaps: gapsOf(prepared.story),
    })
  }

  const { title, lead } = seeds.edition
  const shown = new Set([lead, ...relatedTo(lead)])
  return {
    site: seeds.site,
    edition: { title, lead, more: cardsOf(seeds.edition.stories.filter((slug) => !shown.has(slug))) },
    stories,
    names: shapeNames(seeds.names, all),
    pages: new Map([...seeds.pages].map(([slug, page]) => [slug, pageFile.parse(page)])),
  }
}

/** The content of the site in each script. */
export type ContentByScript = Record<Script, Content>

/** Derives the content in each script. */
export function shapeScripts(seeds: Seeds): ContentByScript {
  return { hans: shapeContent(seeds, 'hans'), hant: shapeContent(seeds, 'hant') }
}

/** What every page needs to know of the site. */
export function siteFacts({ hans, hant }: ContentByScript): Site {
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

function hashOfQuestion(language: Language): string {
  return sourceHash(translator(language)('consent.question'))
}
