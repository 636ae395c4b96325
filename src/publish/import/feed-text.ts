import type { CapturedItem } from './captured-item.ts'
import { cleanText, countInvisible } from './clean-text.ts'
import { htmlLine, htmlParagraphs, type HtmlText } from './html-paragraphs.ts'
import { Refusal } from './refusal.ts'
import { webLink } from './web-link.ts'

/** A text of a feed: as HTML, or as it is. */
type FeedText = { html: string | undefined } | { plain: string | undefined }

/** What a feed says of an article, in the same terms for every format. */
interface FeedFields extends Omit<
  CapturedItem,
  'origin' | 'headline' | 'summary' | 'paragraphs' | 'author' | 'images' | 'notes'
> {
  author: { name: string | undefined; url?: string | undefined }
  headline: FeedText
  summary: FeedText
  content: FeedText
  notes?: string[]
}

/** The paragraphs of plain text, which empty lines divide. */
export function plainParagraphs(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '')
}

function written(text: FeedText): string {
  return ('html' in text ? text.html : text.plain) ?? ''
}

function textOf(text: FeedText): HtmlText {
  return 'html' in text ? htmlParagraphs(text.html ?? '') : { paragraphs: plainParagraphs(text.plain ?? ''), images: 0 }
}

/* “… [Continue reading]” and the like, which point at a page that the story is not on. */
const READ_ON =
  /^(?:continue reading|read (?:more|on|the full story))\b[\s.…→»]*$|^(?:阅读全文|閱讀全文|查看原文)[\s.…→»]*$/i

/* A feed that is cut by length stops within a sentence, with or without dots. */
function endsOpen(paragraph: string): boolean {
  return (
    /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(paragraph) || (paragraph.length > 40 && !/[\p{P}\p{S}]$/u.test(paragraph))
  )
}

function lineOf(text: FeedText): string {
  return 'html' in text ? htmlLine(text.html ?? '') : cleanText(text.plain ?? '')
}

/* A teaser that repeats how the text begins says nothing of its own. */
function repeats(summary: string, paragraphs: readonly string[]): boolean {
  const start = summary.replace(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)[\s\S]*$/, '').replaceAll(/\s/g, '')
  return paragraphs.join('').replaceAll(/\s/g, '').startsWith(start)
}

function nonEmpty(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : htmlLine(text)
  return clean === '' ? undefined : clean
}

function notesOn(fields: FeedFields, isCutOff: boolean): string[] {
  const { headline, summary, content, notes = [] } = fields
  const all = [headline, summary, content].map(written).join('')
  const invisible = countInvisible(all)
  return [
    ...notes,
    ...(invisible > 0 ? [`${invisible} invisible characters were removed`] : []),
    ...(all.includes('\uFFFD') ? ['a character was lost (“\uFFFD”); look it up in the source'] : []),
    ...(isCutOff ? ['the text seems cut off; compare it with the source'] : []),
  ]
}

/**
 * An article of a feed in plain text.
 * @throws {Refusal} for one that has no headline or no text
 */
export function feedText(fields: FeedFields): Omit<CapturedItem, 'origin'> {
  const headline = lineOf(fields.headline)
  if (headline === '') throw new Refusal('it has no headline; add its title to the feed')
  const [content, teaser] = [textOf(fields.content), textOf(fields.summary)]
  const hasContent = content.paragraphs.length > 0
  const { paragraphs: found, images } = hasContent ? content : teaser
  const paragraphs = found.filter((paragraph) => !READ_ON.test(paragraph))
  if (paragraphs.length === 0) throw new Refusal('it has a headline but no text; capture its page as .txt')
  const summary = hasContent ? teaser.paragraphs.join(' ') : ''
  const isCutOff = found.length > paragraphs.length || endsOpen(paragraphs.at(-1) ?? '')
  return {
    ...fields,
    headline,
    summary: summary === '' || repeats(summary, paragraphs) ? undefined : summary,
    paragraphs,
    author: authorOf(fields.author),
    rights: nonEmpty(fields.rights),
    publisher: nonEmpty(fields.publisher),
    images,
    notes: notesOn(fields, isCutOff),
  }
}

function authorOf(author: FeedFields['author']): CapturedItem['author'] {
  const name = nonEmpty(author.name)
  return name === undefined ? undefined : { name, url: webLink(author.url) }
}
