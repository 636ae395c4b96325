import type { Edition, Page, RelatedCard, ServedImage, Site, Story, StoryCard, StorySeed } from '../content/types.ts'
import { pageFile } from '../content/published.ts'
import { dateLabel } from './date-labels.ts'
import { mentionsIn, nameFinder } from './mentions.ts'
import { relater, type Relatable } from './relate.ts'
import type { Seeds } from './read-seeds.ts'

/** All data of the site as the browser reads it. Maps go by slug. */
export interface Content {
  site: Site
  edition: Edition
  stories: Map<string, Story>
  pages: Map<string, Page>
}

function servedImage({ image }: StorySeed, images: Seeds['images']): ServedImage | undefined {
  const file = image && images.get(image.file)
  if (!file) return undefined
  const { src, width, height } = file
  return { src, width, height, alt: image.alt, caption: image.caption, generated: image.generated ?? false }
}

function card(story: StorySeed, images: Seeds['images']): StoryCard {
  const { slug, headline, standfirst, published, byline } = story
  return { slug, headline, standfirst, published: dateLabel(published), byline, image: servedImage(story, images) }
}

function namesOf({ names }: Relatable): Story['names'] {
  return names.map(({ id, name, role }) => ({ id, name, role }))
}

interface Prepared extends Relatable {
  card: StoryCard
}

/* What is needed of a story both for itself and wherever it is listed. */
function prepare({ stories, names, images }: Seeds): Map<string, Prepared> {
  const finders = { zh: nameFinder(names, 'zh'), en: nameFinder(names, 'en') }
  return new Map(
    [...stories].map(([slug, story]) => [
      slug,
      { story, names: mentionsIn(story, names, finders), card: card(story, images) },
    ]),
  )
}

/** Derives everything the browser reads from what the publisher wrote. */
export function shapeContent(seeds: Seeds): Content {
  const all = prepare(seeds)
  const { relatedTo, reasonFor } = relater(all)

  function cardsOf(slugs: readonly string[]): StoryCard[] {
    return slugs.flatMap((slug) => all.get(slug)?.card ?? [])
  }

  function relatedCards(slug: string): RelatedCard[] {
    return cardsOf(relatedTo(slug)).map((other) => Object.assign({ reason: reasonFor(slug, other.slug) }, other))
  }

  const stories = new Map<string, Story>()
  for (const [slug, prepared] of all) {
    const { body, events = [] } = prepared.story
    stories.set(slug, {
      ...prepared.card,
      body,
      events: events.map(({ date, expected = false, label }) => ({ date: dateLabel(date), expected, label })),
      names: namesOf(prepared),
      related: relatedCards(slug),
    })
  }

  const { title, lead } = seeds.edition
  const shown = new Set([lead, ...relatedTo(lead)])
  return {
    site: { url: seeds.site.url },
    edition: { title, lead, more: cardsOf(seeds.edition.stories.filter((slug) => !shown.has(slug))) },
    stories,
    pages: new Map([...seeds.pages].map(([slug, page]) => [slug, pageFile.parse(page)])),
  }
}
