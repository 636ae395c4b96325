/** The part of a selection that lies in a node. */
export function partIn(node: Node, selection: Range): Range {
  const range = selection.cloneRange()
  if (!node.contains(range.startContainer)) range.setStart(node, 0)
  if (!node.contains(range.endContainer)) {
    range.setEnd(node, node instanceof Text ? node.length : node.childNodes.length)
  }
  return range
}

/** Tells whether a text that is shown is selected from its first character to its last. */
export function isWholeIn(selection: Range, text: Element): boolean {
  const words = text.textContent.trim()
  if (words === '' || !selection.intersectsNode(text) || !text.checkVisibility()) return false
  return partIn(text, selection).toString().trim() === words
}
