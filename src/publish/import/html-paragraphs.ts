import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { cleanText } from './clean-text.ts'
import { Refusal } from './refusal.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/* A browser nests no deeper than this either, and parsing takes time by the square of the depth. */
const DEEPEST = 512

/* What carries no text of the article. */
const DROPPED = new Set(
  'script style template noscript iframe object embed audio video canvas svg math form button input select textarea nav aside figure picture map head title link meta'.split(
    ' ',
  ),
)

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/* Chinese feeds without markup begin a paragraph with two spaces of full width. */
const INDENT = /\u3000{2,}/

const ADVERTISEMENT = /^(?:ads?|advert(?:isement)?|adsbygoogle|sponsored|sponsor|feedflare|sharedaddy)$/

/** The text of a piece of HTML. */
export interface HtmlText {
  paragraphs: string[]
  /** How many images were left out. */
  images: number
}

function isAdvertisement({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' || ((name === 'class' || name === 'id') && value.toLowerCase().split(/\s+/).some(isTelling)),
  )
}

function isTelling(token: string): boolean {
  return ADVERTISEMENT.test(token)
}

function parse(html: string) {
  let depth = 0
  return parseFragment(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth > DEEPEST) throw new Refusal(`its HTML is nested deeper than ${DEEPEST} elements; it is no article`)
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

/** Reads the text of HTML as a browser would show it: a block or a line break ends a paragraph. */
export function htmlParagraphs(html: string): HtmlText {
  const paragraphs: string[] = []
  let images = 0
  let current = ''
  function endParagraph() {
    paragraphs.push(...current.split(INDENT).map(cleanText).filter(Boolean))
    current = ''
  }
  function read(node: Node, dropped: boolean) {
    if ('value' in node && !dropped) current += node.value
    if (!('tagName' in node)) return
    if (node.tagName === 'img') images += 1
    const isDropped = dropped || DROPPED.has(node.tagName) || isAdvertisement(node)
    const isBlock = !INLINE.has(node.tagName) && node.tagName !== 'img'
    if (isBlock) endParagraph()
    for (const child of node.childNodes) read(child, isDropped)
    if (isBlock) endParagraph()
  }
  for (const node of parse(html).childNodes) read(node, false)
  endParagraph()
  return { paragraphs, images }
}

/** The text of HTML that stands for one line, such as a headline. */
export function htmlLine(html: string): string {
  return htmlParagraphs(html).paragraphs.join(' ')
}
