import { columnsOf, plainText, runIn } from '../content/select.ts'
import type { DateLabel, Story } from '../content/types.ts'
import { LANGUAGE_TAGS, scriptOf, type Language } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import { authorLabel, storyHtml } from './feed-content.ts'
import { knownDay, startOf } from './known-dates.ts'
import type { Content, ContentByScript } from './content.ts'

/** How many stories a feed carries at most. */
export const FEED_LIMIT = 50

/** A story as every format of feed needs it. */
export interface FeedStory {
  /** Its canonical address, which is also what it is known by. */
  url: string
  /** BCP 47 tag of the language it stands in. */
  lang: string
  title: string
  summary: string
  html: string
  author: { name: string; url: string | undefined }
  /** What an AI wrote is filed under those words. */
  category: string | undefined
  image: string | undefined
  /** Only where at least the day is known. */
  published: Date | undefined
  /** Likewise. */
  modified: Date | undefined
  /** When it last changed; the start of what is known of that. */
  updated: Date
}

function ifDayIsKnown(date: DateLabel | undefined): Date | undefined {
  return date && knownDay(date) !== undefined ? startOf(date) : undefined
}

function newestFirst(a: Story, b: Story): number {
  return startOf(b.published).valueOf() - startOf(a.published).valueOf()
}

/* What stands on the front page is in the feed however old it is; the newest of the others fill it up. */
function storiesFor({ edition, stories }: Content): Story[] {
  const related = stories.get(edition.lead)?.related ?? []
  const shown = new Set([edition.lead, ...[...related, ...edition.more].map(({ slug }) => slug)])
  const all = [...stories.values()].toSorted(newestFirst)
  const chosen = [...all.filter(({ slug }) => shown.has(slug)), ...all.filter(({ slug }) => !shown.has(slug))]
  return chosen.slice(0, FEED_LIMIT).toSorted(newestFirst)
}

function feedStory(story: Story, language: Language, origin: string): FeedStory {
  const columns = columnsOf(story, language)
  const { slug, headline, standfirst, byline, image, published, modified } = story
  return {
    url: new URL(paths.story(language, slug), origin).href,
    lang: LANGUAGE_TAGS[columns[0]],
    title: runIn(headline, ...columns).text,
    summary: plainText(standfirst, columns[0]),
    html: storyHtml({ story, language, origin }),
    author: { name: authorLabel(story, language), url: byline.kind === 'person' ? byline.url : undefined },
    category: byline.kind === 'ai' ? authorLabel(story, language) : undefined,
    image: image && new URL(image.src, origin).href,
    published: ifDayIsKnown(published),
    modified: ifDayIsKnown(modified),
    updated: startOf(modified ?? published),
  }
}

/** The newest stories as a feed in one language carries them. */
export function feedStories(content: ContentByScript, language: Language): FeedStory[] {
  const own = content[scriptOf(language)]
  return storiesFor(own).map((story) => feedStory(story, language, own.site.url))
}
