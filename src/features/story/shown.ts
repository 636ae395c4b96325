import { partIn } from './selected.ts'

/** What a copy keeps of an element beside its words; addresses are made absolute. */
const KEPT = ['lang', 'alt', 'datetime']

function shownPart(node: Node, range: Range): Node | undefined {
  if (!range.intersectsNode(node)) return undefined
  if (node instanceof Text) return new Text(partIn(node, range).toString())
  if (!(node instanceof Element)) return undefined
  if (!node.checkVisibility() || getComputedStyle(node).userSelect === 'none') return undefined
  const copy = document.createElement(node.localName)
  for (const name of KEPT) {
    const value = node.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  if (node instanceof HTMLAnchorElement) copy.setAttribute('href', node.href)
  if (node instanceof HTMLImageElement) copy.setAttribute('src', node.src)
  copy.append(...partsOf(node, range))
  return copy
}

function partsOf(element: Element, range: Range): Node[] {
  return [...element.childNodes].flatMap((child) => shownPart(child, range) ?? [])
}

/** A copy of what a selection holds and the page shows, as plain markup. */
export function shownIn(range: Range): HTMLElement {
  const { commonAncestorContainer: common } = range
  const root = common instanceof Element ? common : common.parentElement
  const isInText = root?.closest('p, h1, h2, h3') !== null
  const holder = document.createElement(isInText ? 'p' : 'div')
  holder.lang = root?.closest<HTMLElement>('[lang]')?.lang ?? ''
  if (root) holder.append(...partsOf(root, range))
  return holder
}
