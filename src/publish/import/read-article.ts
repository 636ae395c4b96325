import type { CapturedItem } from './captured-item.ts'
import { cleanText, countInvisible } from './clean-text.ts'
import { plainParagraphs } from './feed-text.ts'
import { Refusal } from './refusal.ts'
import { webLink } from './web-link.ts'

/** The head lines that are understood; anything else is text. */
const KEYS: Readonly<Record<string, string>> = {
  source: 'source',
  来源: 'source',
  來源: 'source',
  author: 'author',
  作者: 'author',
  date: 'date',
  日期: 'date',
  url: 'url',
  网址: 'url',
  網址: 'url',
  language: 'language',
  语言: 'language',
  語言: 'language',
  license: 'license',
  licence: 'license',
  许可: 'license',
  授權: 'license',
  alternate: 'alternate',
}

function headLine(line: string): [key: string, value: string] | undefined {
  const [, name = '', value = ''] = /^\s*(\p{L}+)\s*[:：]\s*(.+)$/u.exec(line) ?? []
  const key = Object.entries(KEYS).find(([known]) => known === name.toLowerCase())?.[1]
  return key === undefined ? undefined : [key, cleanText(value)]
}

/* Head lines may stand before the headline or under it, and end where anything else is said. */
function takeHeadLines(lines: string[], head: Map<string, string>) {
  for (;;) {
    while (lines[0]?.trim() === '') lines.shift()
    const found = headLine(lines[0] ?? '')
    if (!found) return
    head.set(...found)
    lines.shift()
  }
}

/**
 * Reads the text of an article page: headline, then paragraphs divided by empty lines; lines such as `Author: Ann Lee`
 * may stand before or under the headline.
 * @throws {Refusal} for a text without headline or paragraphs
 */
export function readArticle(text: string, file: string): CapturedItem {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const head = new Map<string, string>()
  takeHeadLines(lines, head)
  const headline = cleanText(lines.shift() ?? '')
  if (headline === '') throw new Refusal('it has no headline; write it in the first line')
  takeHeadLines(lines, head)
  const paragraphs = plainParagraphs(lines.join('\n'))
  if (paragraphs.length === 0)
    throw new Refusal('it has a headline but no text; write paragraphs under it, an empty line between them')
  const author = head.get('author')
  const url = webLink(head.get('url'))
  const invisible = countInvisible(text)
  return {
    origin: file,
    id: undefined,
    url,
    alternates: [webLink(head.get('alternate'))].filter((address) => address !== undefined),
    headline,
    summary: undefined,
    paragraphs,
    author: author === undefined ? undefined : { name: author, url: undefined },
    published: head.get('date'),
    updated: undefined,
    rights: head.get('license'),
    declared: head.get('language'),
    publisher: head.get('source') ?? (url === undefined ? undefined : new URL(url).hostname),
    images: 0,
    notes: invisible > 0 ? [`${invisible} invisible characters were removed`] : [],
  }
}
