import { DetectError, parseFeed, type AnyFeed } from 'feedsmith'
import type { CapturedItem } from './captured-item.ts'
import { fromAtom, fromJson, fromRdf, fromRss } from './feed-formats.ts'
import { Refusal } from './refusal.ts'

/* Feedsmith leaves entities of a document's own alone; one that brings them means harm, or to be read otherwise. */
function checkDeclarations(text: string) {
  if (/<!ENTITY/i.test(text)) {
    throw new Refusal('the feed defines entities of its own, which can multiply without end; remove its DOCTYPE')
  }
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text)
  } catch (error) {
    throw new Refusal(
      error instanceof DetectError
        ? 'no feed that is known here; give RSS, Atom, RDF or JSON Feed, or the text of an article as .txt'
        : 'the feed is cut off or not well-formed; fetch it again',
    )
  }
}

/**
 * Reads the articles of a feed. What is wrong with one is said in its place, so that the others come in.
 * @param file how the feed is called in messages
 */
export function readFeed(text: string, file: string): (CapturedItem | Refusal)[] {
  checkDeclarations(text)
  const parsed = parse(text)
  const readers = itemsOf(parsed)
  if (readers.length === 0) throw new Refusal('the feed has no articles; nothing can be imported')
  return readers.map((read, index) => {
    const origin = `${file}, item ${index + 1}`
    try {
      return Object.assign(read(), { origin })
    } catch (error) {
      if (error instanceof Refusal) return new Refusal(`${origin}: ${error.message}`)
      throw error
    }
  })
}

function itemsOf(parsed: AnyFeed): (() => Omit<CapturedItem, 'origin'>)[] {
  const { format, feed } = parsed
  if (format === 'rss') return (feed.items ?? []).map((item) => () => fromRss(item, feed))
  if (format === 'rdf') return (feed.items ?? []).map((item) => () => fromRdf(item, feed))
  if (format === 'atom') return (feed.entries ?? []).map((entry) => () => fromAtom(entry, feed))
  return (feed.items ?? []).map((item) => () => fromJson(item, feed))
}
