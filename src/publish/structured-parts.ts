import type { BreadcrumbList, ItemList, ListItem, Organization, WebSite } from 'schema-dts'
import { runIn } from '../content/select.ts'
import type { Bilingual } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import { LANGUAGE_TAGS, LANGUAGES, sideOf } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import type { PageFacts } from './page-facts.ts'
import { pixels } from './structured-article.ts'

const LOGO = { path: '/icon-512.png', size: 512 }

/** The id of something on a page or, without a page, of the whole site. */
export function part(facts: PageFacts, name: string, base = facts.site.url): { '@id': string } {
  return { '@id': new URL(`#${name}`, base).href }
}

/** The site. */
export function website(facts: PageFacts): WebSite {
  return {
    '@type': 'WebSite',
    ...part(facts, 'website'),
    url: facts.site.url,
    name: facts.site.name,
    alternateName: facts.site.otherNames,
    inLanguage: LANGUAGES.map((language) => LANGUAGE_TAGS[language]),
    publisher: part(facts, 'publisher'),
  }
}

/** Who is responsible for the site. */
export function publisher(facts: PageFacts): Organization {
  const { name, url } = facts.content.site.publisher
  return {
    '@type': 'Organization',
    ...part(facts, 'publisher'),
    name: name[sideOf(facts.language)],
    url: url ?? facts.site.url,
    logo: {
      '@type': 'ImageObject',
      url: new URL(LOGO.path, facts.site.url).href,
      width: pixels(LOGO.size),
      height: pixels(LOGO.size),
    },
  }
}

function crumb(position: number, name: string, address: string): ListItem {
  return { '@type': 'ListItem', position, name, item: { '@id': address } }
}

/* What lists some of the stories stands below the page that lists all of them. */
const BELOW_ARCHIVE = new Set<PageFacts['subject']['kind']>(['month', 'past edition'])

/** The way up from a page; the front page of a language stands at the top and has none. */
export function breadcrumbs(facts: PageFacts): BreadcrumbList {
  const { language, content, site, url, title, subject } = facts
  const above = [{ name: content.edition.title[sideOf(language)], path: paths.edition(language) }]
  if (BELOW_ARCHIVE.has(subject.kind))
    above.push({ name: translator(language)('stories'), path: paths.stories(language) })
  return {
    '@type': 'BreadcrumbList',
    ...part(facts, 'breadcrumbs', url),
    itemListElement: [
      ...above.map(({ name, path }, index) => crumb(index + 1, name, new URL(path, site.url).href)),
      crumb(above.length + 1, title, url),
    ],
  }
}

/** The stories that a page lists, in its order. */
export function storyList(facts: PageFacts, stories: readonly { slug: string; headline: Bilingual }[]): ItemList {
  return {
    '@type': 'ItemList',
    ...part(facts, 'stories', facts.url),
    itemListElement: stories.map(({ slug, headline }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(paths.story(facts.language, slug), facts.site.url).href,
      name: runIn(headline, facts.language).text,
    })),
  }
}

/** A page, whatever it is about. */
export function pageNode<Type extends 'WebPage' | 'AboutPage' | 'CollectionPage'>(facts: PageFacts, type: Type) {
  return {
    '@type': type,
    ...part(facts, 'page', facts.url),
    url: facts.url,
    name: facts.title,
    description: facts.description,
    inLanguage: LANGUAGE_TAGS[facts.language],
    isPartOf: part(facts, 'website'),
    publisher: part(facts, 'publisher'),
  }
}
