import type { CreativeWork, ImageObject, NewsArticle, Organization, Person } from 'schema-dts'
import { plainText, runIn } from '../content/select.ts'
import type { Bilingual, Byline, Story } from '../content/types.ts'
import { LANGUAGE_TAGS, sideOf, type Language } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import { aiName } from './head-words.ts'
import type { PageFacts, ShownStory } from './page-facts.ts'
import { originalOf, translationsOf, translatorOf } from './story-versions.ts'
import { startText } from './known-dates.ts'

/** Width and height of every preview image, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 }

/** What schema.org calls everything that a generative AI made. */
const MADE_BY_AI = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'

/** A size in pixels, in the form that schema.org has for lengths. */
export function pixels(size: number): string {
  return `${size} px`
}

function personNamed(name: Bilingual, language: Language, url?: string): Person {
  return { '@type': 'Person', name: runIn(name, language).text, url }
}

/* An AI is no person: its author is an organization whose name says what it is, explained on the page about the site. */
function creditOf(byline: Byline, { site }: PageFacts, language: Language): Person | Organization {
  if (byline.kind === 'person') return personNamed(byline.name, language, byline.url)
  const about = new URL(paths.about(language), site.url).href
  return { '@type': 'Organization', name: aiName(site.name, language), url: about }
}

function imagesOf({ image }: Story, preview: string, { site }: PageFacts, language: Language): ImageObject[] {
  const card: ImageObject = {
    '@type': 'ImageObject',
    url: preview,
    width: pixels(PREVIEW_SIZE.width),
    height: pixels(PREVIEW_SIZE.height),
  }
  if (!image) return [card]
  const { src, width, height, alt, caption, generated } = image
  const picture: ImageObject = {
    '@type': 'ImageObject',
    url: new URL(src, site.url).href,
    width: pixels(width),
    height: pixels(height),
    description: alt[sideOf(language)],
    caption: caption && runIn(caption, language).text,
    digitalSourceType: generated ? MADE_BY_AI : undefined,
  }
  return [card, picture]
}

function sourcesOf({ sources }: Story, language: Language): CreativeWork[] | undefined {
  if (sources.length === 0) return undefined
  return sources.map(({ title, url, rights }) => ({
    '@type': 'CreativeWork',
    name: runIn(title, language).text,
    url,
    copyrightNotice: rights && runIn(rights, language).text,
  }))
}

/** A story in the version that a page shows. Its address is that of the version, whatever page shows it. */
export function newsArticle(facts: PageFacts, { story, version, preview }: ShownStory) {
  const { slug, headline, standfirst, published, modified, byline, checked } = story
  const addressIn = (language: Language) => new URL(paths.story(language, slug), facts.site.url).href
  const versionIn = (language: Language): NewsArticle => ({
    '@type': 'NewsArticle',
    '@id': addressIn(language),
    inLanguage: LANGUAGE_TAGS[language],
  })
  const original = originalOf(story, version)
  const translator = translatorOf(story, version)
  return {
    '@type': 'NewsArticle',
    '@id': addressIn(version),
    url: addressIn(version),
    mainEntityOfPage: addressIn(version),
    headline: runIn(headline, version).text,
    description: plainText(standfirst, version),
    inLanguage: LANGUAGE_TAGS[version],
    datePublished: startText(published),
    dateModified: startText(modified ?? published),
    author: creditOf(byline, facts, version),
    translator: translator && creditOf(translator, facts, version),
    editor: checked && personNamed(checked.by, version),
    publisher: { '@id': new URL('#publisher', facts.site.url).href },
    image: imagesOf(story, preview, facts, version),
    digitalSourceType: byline.kind === 'ai' ? MADE_BY_AI : undefined,
    isBasedOn: sourcesOf(story, version),
    isAccessibleForFree: true,
    translationOfWork: original && versionIn(original),
    workTranslation: translationsOf(story, version).map(versionIn),
  } as const satisfies NewsArticle
}
