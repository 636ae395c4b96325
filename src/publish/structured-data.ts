import type { AboutPage, CollectionPage, Graph, Thing, WebPage } from 'schema-dts'
import type { Name, StoryCard } from '../content/types.ts'
import { partnerOf, sideOf } from '../site/languages.ts'
import { found, type PageFacts, type ShownStory } from './page-facts.ts'
import { newsArticle } from './structured-article.ts'
import { breadcrumbs, pageNode, part, publisher, storyList, website } from './structured-parts.ts'

const KINDS = { person: 'Person', place: 'Place', organization: 'Organization', topic: 'Thing' } as const

function bearerOf(facts: PageFacts, { kind, name, role }: Name): Thing {
  const { language } = facts
  return {
    '@type': KINDS[kind],
    ...part(facts, 'name', facts.url),
    name: name[sideOf(language)],
    alternateName: name[sideOf(partnerOf(language))],
    description: role[sideOf(language)],
  }
}

function namePage(facts: PageFacts, name: Name): Thing[] {
  const list = name.stories.length > 0 ? storyList(facts, name.stories) : undefined
  const page: CollectionPage = {
    ...pageNode(facts, 'CollectionPage'),
    breadcrumb: part(facts, 'breadcrumbs', facts.url),
    about: part(facts, 'name', facts.url),
    mainEntity: list && part(facts, 'stories', facts.url),
  }
  return [page, bearerOf(facts, name), ...(list ? [list] : []), breadcrumbs(facts)]
}

function listPage(facts: PageFacts, stories: readonly StoryCard[]): Thing[] {
  const page: CollectionPage = {
    ...pageNode(facts, 'CollectionPage'),
    breadcrumb: part(facts, 'breadcrumbs', facts.url),
    mainEntity: part(facts, 'stories', facts.url),
  }
  return [page, storyList(facts, stories), breadcrumbs(facts)]
}

function editionPage(facts: PageFacts, shown: ShownStory): Thing[] {
  const { story } = shown
  const article = newsArticle(facts, shown)
  const page: CollectionPage = {
    ...pageNode(facts, 'CollectionPage'),
    mainEntity: [{ '@id': article['@id'] }, part(facts, 'stories', facts.url)],
  }
  return [page, article, storyList(facts, [story, ...story.related, ...facts.content.edition.more])]
}

function storyPage(facts: PageFacts, shown: ShownStory): Thing[] {
  const article = newsArticle(facts, shown)
  const page: WebPage = {
    ...pageNode(facts, 'WebPage'),
    breadcrumb: part(facts, 'breadcrumbs', facts.url),
    mainEntity: { '@id': article['@id'] },
  }
  return [page, article, breadcrumbs(facts)]
}

type PageSlug = Extract<PageFacts['subject'], { kind: 'page' }>['slug']

function textPage(facts: PageFacts, slug: PageSlug): Thing[] {
  const breadcrumb = part(facts, 'breadcrumbs', facts.url)
  const about: AboutPage = { ...pageNode(facts, 'AboutPage'), breadcrumb, about: part(facts, 'website') }
  const other: WebPage = { ...pageNode(facts, 'WebPage'), breadcrumb }
  return [slug === 'about' ? about : other, breadcrumbs(facts)]
}

function nodesOf(facts: PageFacts): Thing[] {
  const { subject, shown, content } = facts
  switch (subject.kind) {
    case 'name':
      return namePage(facts, found(content.names, subject.key))
    case 'archive':
      return listPage(
        facts,
        content.archive.latest.flatMap(({ stories }) => stories),
      )
    case 'month':
      return listPage(facts, found(content.months, subject.key).stories)
    case 'past edition':
      return listPage(facts, found(content.editions, subject.id).stories)
    case 'page':
      return textPage(facts, subject.slug)
    case 'edition':
      return shown ? editionPage(facts, shown) : []
    case 'story':
      return shown ? storyPage(facts, shown) : []
    case 'front door':
    case 'missing':
      break
  }
  return []
}

/** What a page says of itself to machines, in the vocabulary of schema.org. */
export function structuredData(facts: PageFacts): Graph {
  return { '@context': 'https://schema.org', '@graph': [website(facts), publisher(facts), ...nodesOf(facts)] }
}
