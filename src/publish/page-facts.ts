import { plainText, runIn } from '../content/select.ts'
import type { ArchiveMonth, Name, Page, PastEdition, Story } from '../content/types.ts'
import { archiveTranslator, titleOfPage } from '../i18n/archive.ts'
import { translator } from '../i18n/i18n.ts'
import { DEFAULT_LANGUAGE, LANGUAGES, scriptOf, sideOf, type Language } from '../site/languages.ts'
import type { Content, ContentByScript } from './content.ts'
import { siteFacts } from './shape.ts'
import type { SitePage, Subject } from './site-pages.ts'
import { versionOn } from './story-versions.ts'

/** Path or address of the preview image of a story or, without a slug, of the site. */
export type SocialImage = (language: Language, slug?: string) => string

/** A story that a page shows in full, in the version that it shows. */
export interface ShownStory {
  story: Story
  version: Language
  /** Absolute address of the preview image of the version. */
  preview: string
}

/** What the head of a page says of it, in the language of the page. */
export interface PageFacts {
  url: string
  /** The language of the page; of the front door, which serves all of them, the default. */
  language: Language
  subject: Subject
  title: string
  description: string
  /** Absolute address of the preview image. */
  preview: string
  shown?: ShownStory
  /** The content in the script of the page. */
  content: Content
  site: { url: string; name: string; otherNames: string[] }
}

/**
 * Something that the page is about.
 * @throws if the content lacks it
 */
export function found<Item extends Story | Name | Page | ArchiveMonth | PastEdition>(
  items: ReadonlyMap<string, Item>,
  key: string,
): Item {
  const item = items.get(key)
  if (!item) throw new Error(`There is no content for “${key}”, although the site has a page about it.`)
  return item
}

type Words = Pick<PageFacts, 'title' | 'description'> & { shown?: Omit<ShownStory, 'preview'> }

function storyWords(content: Content, slug: string, language: Language): Words {
  const story = found(content.stories, slug)
  return {
    title: runIn(story.headline, language).text,
    description: plainText(story.standfirst, language),
    shown: { story, version: versionOn(story, language) },
  }
}

function wordsOf(subject: Subject, content: Content, language: Language, names: string[]): Words {
  const side = sideOf(language)
  switch (subject.kind) {
    case 'edition':
      return { ...storyWords(content, content.edition.lead, language), title: content.edition.title[side] }
    case 'story':
      return storyWords(content, subject.slug, language)
    case 'name': {
      const { name, role, page } = found(content.names, subject.key)
      return { title: titleOfPage(language, name[side], page), description: role[side] }
    }
    case 'archive':
      return { title: translator(language)('stories'), description: archiveTranslator(language)('all') }
    case 'month': {
      const { date, page } = found(content.months, subject.key)
      const description = archiveTranslator(language)('month', { month: date[side] })
      return { title: titleOfPage(language, date[side], page), description }
    }
    case 'past edition': {
      const { title, stories } = found(content.editions, subject.id)
      return { title: title[side], description: plainText(stories[0]?.standfirst ?? [], language) }
    }
    case 'page': {
      // The one page whose words are the interface's.
      if (subject.slug === 'licenses') {
        const t = translator(language)
        return { title: t('licenses.title'), description: t('licenses.shared') }
      }
      const { headline, standfirst } = found(content.pages, subject.slug)
      return { title: headline[side], description: plainText(standfirst, language) }
    }
    case 'front door':
    case 'missing':
      break
  }
  return {
    title: names.join(' '),
    description: LANGUAGES.map((each) => translator(each)('choose.body')).join(' '),
  }
}

/** Gathers what the head of a page says of it. */
export function pageFacts({ path, subject, ...page }: SitePage, all: ContentByScript, image: SocialImage): PageFacts {
  const language = page.language ?? DEFAULT_LANGUAGE
  const content = all[scriptOf(language)]
  const { url, name } = siteFacts(all)
  const names = LANGUAGES.map((each) => name[each])
  const { shown, ...words } = wordsOf(subject, content, language, names)
  const previewOf = (...args: Parameters<SocialImage>) => new URL(image(...args), url).href
  return {
    url: new URL(path, url).href,
    language,
    subject,
    ...words,
    preview: subject.kind === 'story' ? previewOf(language, subject.slug) : previewOf(language),
    shown: shown && { ...shown, preview: previewOf(shown.version, shown.story.slug) },
    content,
    site: {
      url: new URL('/', url).href,
      name: name[language],
      otherNames: [...new Set(names)].filter((other) => other !== name[language]),
    },
  }
}
