import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { translator } from '../i18n/i18n.ts'
import { LANGUAGE_TAGS, LANGUAGES, scriptOf, sideOf, type Language } from '../site/languages.ts'
import { feedPaths, paths } from '../site/paths.ts'
import type { SiteFiles } from './content-files.ts'
import { textAsHtml } from './feed-content.ts'
import { feedStories, type FeedStory } from './feed-stories.ts'
import type { ContentByScript } from './content.ts'

/* What a feed in one language says of itself. */
interface Feed {
  lang: string
  title: string
  description: string
  publisher: { name: string; url: string }
  home: string
  /** Absolute address of the feed in a format. */
  self: (format: keyof typeof feedPaths) => string
  stories: FeedStory[]
}

function feedIn(language: Language, content: ContentByScript): Feed {
  const { url, name, publisher } = content[scriptOf(language)].site
  const title = name[sideOf(language)]
  return {
    lang: LANGUAGE_TAGS[language],
    title,
    description: translator(language)('feed.description', { site: title }),
    publisher: { name: publisher.name[sideOf(language)], url: publisher.url ?? new URL('/', url).href },
    home: new URL(paths.edition(language), url).href,
    self: (format) => new URL(feedPaths[format](language), url).href,
    stories: feedStories(content, language),
  }
}

function rss({ lang, title, description, publisher, home, self, stories }: Feed): string {
  return generateRssFeed<true>(
    {
      title,
      link: home,
      description,
      language: lang,
      dc: { publishers: [publisher.name] },
      atom: { links: [{ href: self('rss'), rel: 'self', type: 'application/rss+xml' }] },
      items: stories.map((story) => ({
        title: story.title,
        link: story.url,
        guid: { value: story.url, isPermaLink: true },
        description: textAsHtml(story.summary),
        content: { encoded: story.html },
        dc: { creators: [story.author.name], languages: [story.lang] },
        categories: story.category === undefined ? [] : [{ name: story.category }],
        pubDate: story.published,
      })),
    },
    { strict: true },
  )
}

function atom({ lang, title, description, publisher, home, self, stories }: Feed): string {
  return generateAtomFeed<true>(
    {
      xml: { lang },
      id: self('atom'),
      title: { value: title },
      subtitle: { value: description },
      updated: new Date(Math.max(...stories.map(({ updated }) => updated.valueOf()))),
      authors: [{ name: publisher.name, uri: publisher.url }],
      links: [
        { href: self('atom'), rel: 'self', type: 'application/atom+xml' },
        { href: home, rel: 'alternate', type: 'text/html', hreflang: lang },
      ],
      entries: stories.map((story) => ({
        xml: { lang: story.lang },
        id: story.url,
        title: { value: story.title },
        links: [{ href: story.url, rel: 'alternate', type: 'text/html' }],
        authors: [{ name: story.author.name, uri: story.author.url }],
        categories: story.category === undefined ? [] : [{ term: story.category }],
        published: story.published,
        updated: story.updated,
        summary: { value: story.summary },
        content: { value: story.html, type: 'html' },
      })),
    },
    { strict: true },
  )
}

function json({ lang, title, description, publisher, home, self, stories }: Feed): string {
  const feed = generateJsonFeed<true>(
    {
      title,
      description,
      home_page_url: home,
      feed_url: self('json'),
      language: lang,
      authors: [publisher],
      items: stories.map((story) => ({
        id: story.url,
        url: story.url,
        language: story.lang,
        title: story.title,
        summary: story.summary,
        content_html: story.html,
        image: story.image,
        date_published: story.published,
        date_modified: story.modified,
        authors: [story.author],
        tags: story.category === undefined ? [] : [story.category],
      })),
    },
    { strict: true },
  )
  return JSON.stringify(feed, null, 2)
}

/** The stories of each language as RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
export function feedFiles(content: ContentByScript): SiteFiles {
  const files: SiteFiles = new Map()
  for (const language of LANGUAGES) {
    const feed = feedIn(language, content)
    files.set(feedPaths.rss(language), rss(feed))
    files.set(feedPaths.atom(language), atom(feed))
    files.set(feedPaths.json(language), json(feed))
  }
  return files
}
