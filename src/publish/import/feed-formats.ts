import type { AtomFeed, CcNs, CreativeCommonsNs, DcNs, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import type { CapturedItem } from './captured-item.ts'
import { feedText } from './feed-text.ts'
import { webLink } from './web-link.ts'

type Captured = Omit<CapturedItem, 'origin'>

/* What may say under which terms a text can be used, wherever a feed puts it. */
interface Licensed {
  dc?: DcNs.ItemOrFeed<string>
  cc?: CcNs.ItemOrFeed
  creativeCommons?: CreativeCommonsNs.ItemOrFeed
}

function rightsOf({ dc, cc, creativeCommons }: Licensed): string | undefined {
  return dc?.rights?.[0] ?? cc?.license ?? creativeCommons?.licenses?.[0]
}

/* An address of a mailbox or a site names nobody. */
function asName(name: string | undefined): string | undefined {
  return name === undefined || /^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$/i.test(name.trim()) ? undefined : name
}

function namesOf(names: readonly (string | undefined)[] = []): string | undefined {
  const known = [...new Set(names.flatMap((name) => asName(name) ?? []))]
  if (known.length === 0) return undefined
  const list = new Intl.ListFormat(/\p{Script=Han}/u.test(known.join('')) ? 'zh' : 'en', { type: 'conjunction' })
  return list.format(known)
}

/** An item of RSS 2.0 or older. */
export function fromRss(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): Captured {
  const { guid, dc } = item
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value
  const author = namesOf(dc?.creators) ?? namesOf(item.authors?.map(({ name }) => name))
  return feedText({
    id: guid?.value,
    url: webLink(item.link, feed.link) ?? webLink(permalink),
    alternates: (item.atom?.links ?? []).flatMap(({ rel, href }) => (rel === 'alternate' ? (webLink(href) ?? []) : [])),
    headline: { html: item.title },
    summary: { html: item.description },
    content: { html: item.content?.encoded },
    author: { name: author },
    published: item.pubDate ?? dc?.dates?.[0],
    updated: item.atom?.updated,
    rights: rightsOf(item) ?? feed.copyright ?? rightsOf(feed),
    declared: item.xml?.lang ?? dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    publisher: feed.title,
  })
}

/** An item of RDF, that is RSS 1.0 or 0.9. */
export function fromRdf(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): Captured {
  const author = namesOf(item.dc?.creators)
  return feedText({
    id: item.rdf?.about,
    url: webLink(item.link, feed.link) ?? webLink(item.rdf?.about),
    alternates: [],
    headline: { html: item.title },
    summary: { html: item.description },
    content: { html: item.content?.encoded },
    author: { name: author },
    published: item.dc?.dates?.[0],
    updated: item.atom?.updated,
    rights: rightsOf(item) ?? rightsOf(feed),
    declared: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    publisher: feed.title,
  })
}

function atomText(text: { value?: string; type?: string } | undefined) {
  const isMarkup = text?.type !== undefined && /html/i.test(text.type)
  return isMarkup ? { html: text.value } : { plain: text?.value }
}

/** An entry of Atom. */
export function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Captured {
  const { links = [], published, updated } = entry
  const base = webLink(feed.links?.find(({ rel = 'alternate' }) => rel !== 'hub')?.href) ?? webLink(feed.id)
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  const language = entry.xml?.lang ?? entry.dc?.languages?.[0] ?? feed.xml?.lang
  const own = pages.find(({ hreflang }) => hreflang === undefined || hreflang === language) ?? pages[0]
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  const author = namesOf(authors.map(({ name }) => name)) ?? namesOf(entry.dc?.creators)
  return feedText({
    id: entry.id,
    url: webLink(own?.href, base) ?? webLink(entry.id),
    alternates: pages.filter((page) => page !== own).flatMap(({ href }) => webLink(href, base) ?? []),
    headline: atomText(entry.title),
    summary: atomText(entry.summary),
    content: atomText(entry.content),
    author: { name: author, url: authors.length === 1 ? authors[0]?.uri : undefined },
    published: published ?? updated,
    updated,
    rights: entry.rights?.value ?? rightsOf(entry) ?? feed.rights?.value ?? rightsOf(feed),
    declared: language,
    publisher: entry.source?.title?.value ?? feed.title?.value,
    notes: published === undefined ? ['the feed says only when it was updated; check “published”'] : [],
  })
}

/** An item of JSON Feed. */
export function fromJson(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): Captured {
  const authors = item.authors ?? feed.authors ?? []
  const author = namesOf(authors.map(({ name }) => name))
  return feedText({
    id: item.id,
    url: webLink(item.url, feed.home_page_url) ?? webLink(item.id),
    alternates: [],
    headline: { plain: item.title },
    summary: { plain: item.summary },
    content: item.content_html === undefined ? { plain: item.content_text } : { html: item.content_html },
    author: { name: author, url: authors.length === 1 ? authors[0]?.url : undefined },
    published: item.date_published,
    updated: item.date_modified,
    rights: undefined,
    declared: item.language ?? feed.language,
    publisher: feed.title,
  })
}
