import type { MentionedName, NameSeed, Paragraph, ServedImage, Story, StoryCard, StorySeed } from '../content/types.ts'
import { SIDES, type Language, type Script, type Side } from '../site/languages.ts'
import { gapsIn, lackOf } from './coverage.ts'
import { dateLabel } from './date-labels.ts'
import { nameEdges, wordStarts } from './headline-atoms.ts'
import { firstMentions, mentionsIn, nameFinder, type Finder } from './mentions.ts'
import { servedAt } from './read-images.ts'
import type { Seeds } from './read-seeds.ts'

type Finders = Record<Side, Finder>

/** A story as the browser reads it, before it is related to others. */
export type StoryText = Omit<Story, 'related'>

/** A story in one script: in full, and as lists show it. */
export interface ShapedStory {
  text: StoryText
  card: StoryCard
  /** The names it mentions or is about, in the order of names.json. */
  mentioned: NameSeed[]
}

function servedImage({ image }: StorySeed, images: Seeds['images']): ServedImage | undefined {
  const file = image && images.get(image.file)
  if (!file) return undefined
  const { width, height } = file
  const generated = image.generated ?? false
  return { src: servedAt(file, generated), width, height, alt: image.alt, caption: image.caption, generated }
}

/* Where the words of a headline start, and which of these places its card needs. */
function wordsOf({ zh = '' }: StorySeed['headline'], finder: Finder, chinese: Language) {
  const named = finder(zh)
  const names = named.map(({ start, end }) => zh.slice(start, end))
  const all = wordStarts(zh, chinese, names)
  const edges = nameEdges(all, named)
  return { all, inLists: edges.length > 0 ? edges : undefined }
}

function cardOf(story: StorySeed, words: number[] | undefined, images: Seeds['images']): StoryCard {
  const { slug, headline, standfirst, published, byline, languages } = story
  const lacks = { zh: lackOf(story, 'zh'), en: lackOf(story, 'en') }
  const image = servedImage(story, images)
  return { slug, headline, words, standfirst, published: dateLabel(published), byline, languages, image, lacks }
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

/** A name as stories and its own page show it. */
export function withoutAliases({ id, kind, name, role }: NameSeed): MentionedName {
  return { id, kind, name, role }
}

const REMEMBERED = 1000

/* A sentence is searched for the story's list of names, and again for the marks in its paragraph. */
function remembering(find: Finder): Finder {
  const known = new Map<string, ReturnType<Finder>>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    if (known.size === REMEMBERED) known.clear()
    known.set(text, found)
    return found
  }
}

/** Finds names in English texts, which are the same in every script of the Chinese. */
export function englishFinder(names: readonly NameSeed[]): Finder {
  return remembering(nameFinder(names, 'en'))
}

/** The Chinese of a script, as words are asked for in it. */
export function chineseOf(script: Script): Language {
  return script === 'hant' ? 'zh-hant' : 'zh'
}

/**
 * Makes a function that shapes stories of one script.
 * @param seeds in that script; their stories are not looked at
 */
export function storyShaper(
  { names, images }: Pick<Seeds, 'names' | 'images'>,
  script: Script,
  english: Finder = englishFinder(names),
) {
  const chinese = chineseOf(script)
  const finders = { zh: remembering(nameFinder(names, 'zh')), en: english }

  function gapsOf(story: StorySeed): Story['gaps'] {
    const [zh, en] = [gapsIn(story, chinese), gapsIn(story, 'en')]
    return zh !== undefined && en !== undefined ? { zh, en } : undefined
  }

  return (story: StorySeed): ShapedStory => {
    const { standfirst, body, modified, checked, sources = [], events = [] } = story
    const words = wordsOf(story.headline, finders.zh, chinese)
    const card = cardOf(story, words.inLists, images)
    const mentioned = mentionsIn(story, names, finders)
    const text = {
      ...card,
      words: words.all,
      standfirst: withMentions(standfirst, finders),
      body: body.map((paragraph) => withMentions(paragraph, finders)),
      modified: modified === undefined ? undefined : dateLabel(modified),
      checked: checked && { by: checked.by, date: dateLabel(checked.date) },
      sources,
      events: events.map(({ date, expected = false, label }) => ({ date: dateLabel(date), expected, label })),
      names: mentioned.map(withoutAliases),
      gaps: gapsOf(story),
    }
    return { text, card, mentioned }
  }
}
