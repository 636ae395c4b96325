import { createElement, Fragment, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CARRIED_ID } from '../content/carried.ts'
import { runIn } from '../content/select.ts'
import { LANGUAGES, type Language } from '../site/languages.ts'
import { labeled } from './head-words.ts'
import { pageFacts, type PageFacts, type ShownStory, type SocialImage } from './page-facts.ts'
import type { ContentByScript } from './content.ts'
import { scriptJson } from './serialize.ts'
import type { SitePage, Subject } from './site-pages.ts'
import { versionsOf } from './story-versions.ts'
import { PREVIEW_SIZE } from './structured-article.ts'
import { structuredData } from './structured-data.ts'
import { knownDay } from './known-dates.ts'

/** Paper in each colour scheme, as in the tokens: what the browser paints around a page. */
export const THEME_COLORS = { light: '#fbf8f2', dark: '#191612' }

/* Open Graph knows places where a language is spoken, not scripts. */
const LOCALES: Record<Language, string> = { zh: 'zh_CN', 'zh-hant': 'zh_TW', en: 'en_US' }

type Property = [name: string, content: string | number | undefined]

function articleProperties({ story, version }: ShownStory): Property[] {
  const { published, modified, byline } = story
  return [
    ['article:published_time', knownDay(published)],
    ['article:modified_time', modified && knownDay(modified)],
    ['article:author', byline.kind === 'person' ? (byline.url ?? runIn(byline.name, version).text) : undefined],
  ]
}

function localesOf({ subject, language, shown }: PageFacts): Property[] {
  if (subject.kind === 'front door') return []
  const read = shown?.version ?? language
  const others = (shown ? versionsOf(shown.story) : LANGUAGES).filter((other) => other !== read)
  return [['og:locale', LOCALES[read]], ...others.map((other): Property => ['og:locale:alternate', LOCALES[other]])]
}

function properties(facts: PageFacts): Property[] {
  const { subject, title, description, url, site, shown, preview } = facts
  const isStory = subject.kind === 'story'
  return [
    ['og:type', isStory ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', shown ? labeled(description, shown.story, shown.version) : description],
    ['og:url', url],
    ['og:site_name', site.name],
    ...localesOf(facts),
    ['og:image', preview],
    ['og:image:type', 'image/png'],
    ['og:image:width', PREVIEW_SIZE.width],
    ['og:image:height', PREVIEW_SIZE.height],
    ['og:image:alt', isStory ? title : site.name],
    ...(isStory && shown ? articleProperties(shown) : []),
  ]
}

function property([name, content]: Property): ReactElement {
  return createElement('meta', { property: name, content })
}

function dataElement(facts: PageFacts): ReactElement {
  return createElement('script', {
    type: 'application/ld+json',
    dangerouslySetInnerHTML: { __html: scriptJson(structuredData(facts)) },
  })
}

/*
 * What has to be there before a page is first painted. A control that came later would push the others aside, and lines
 * that were wrapped evenly while half of them were missing would be wrapped anew: a narrow screen waits for the masthead
 * and what stands above the text of a story; one that wraps the text evenly too (rows.css), for the whole page.
 */
function expectations({ kind }: Subject): ReactElement[] {
  const firstScreen = kind === 'story' || kind === 'edition' ? 'p1' : 'story'
  const expected = [{ href: `#${firstScreen}` }, { href: `#${CARRIED_ID}`, media: '(min-width: 48rem)' }]
  return expected.map((place) => createElement('link', { rel: 'expect', blocking: 'render', ...place }))
}

/* What holds for every page, and so outlives the document's first. */
function siteElements(): ReactElement[] {
  return [
    createElement('link', { rel: 'manifest', href: '/manifest.webmanifest' }),
    ...Object.entries(THEME_COLORS).map(([scheme, content]) =>
      createElement('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content }),
    ),
  ]
}

/* What is true of the loaded document alone goes when another page is shown in its place (frame/document-state.tsx). */
function pageElements(facts: PageFacts): ReactElement[] {
  return [
    ...properties(facts).flatMap((each) => (each[1] === undefined ? [] : [property(each)])),
    createElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    dataElement(facts),
  ]
}

/**
 * What is added to the head that React renders: previews for other sites, and the page for machines. A page that leads
 * nowhere has nothing to preview.
 * @param socialImage path or address of a preview image: of a story, or of the site where no slug is given
 */
export function documentHead(page: SitePage, content: ContentByScript, socialImage: SocialImage): string {
  const elements = [...expectations(page.subject), ...siteElements()]
  if (page.subject.kind !== 'missing') elements.push(...pageElements(pageFacts(page, content, socialImage)))
  return renderToStaticMarkup(createElement(Fragment, null, ...elements))
}
