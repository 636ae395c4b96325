const CELL = '.row > :is(h1, h2, p)'

/* What a selection takes of a cell, without what is said about it. */
function selectedIn(cell: Element, selection: Range): string {
  const range = selection.cloneRange()
  if (!range.intersectsNode(cell)) return ''
  if (!cell.contains(range.startContainer)) range.setStart(cell, 0)
  if (!cell.contains(range.endContainer)) range.setEnd(cell, cell.childNodes.length)
  const fragment = range.cloneContents()
  for (const said of fragment.querySelectorAll('small, .missing, .stand-in')) said.remove()
  return (fragment.textContent ?? '').trim()
}

/**
 * Copies a selection that spans several texts in pairs: each text and its partner a line each, an empty line between
 * pairs. A selection within one text is left to the browser.
 */
export function copyPairs(event: ClipboardEvent): void {
  const selection = document.getSelection()
  const article = event.currentTarget
  if (!selection || selection.isCollapsed || !(article instanceof Element) || !event.clipboardData) return
  const range = selection.getRangeAt(0)
  const cells = [...article.querySelectorAll(CELL)].filter((cell) => range.intersectsNode(cell))
  if (cells.length < 2) return

  const rows = new Map<Element | null, { text: string; lang: string }[]>()
  for (const cell of cells) {
    const text = selectedIn(cell, range)
    const lang = cell.closest<HTMLElement>('[lang]')?.lang ?? ''
    const row = cell.closest('.row')
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), { text, lang }])
  }
  const pairs = [...rows.values()]
  event.clipboardData.setData('text/plain', pairs.map((pair) => pair.map(({ text }) => text).join('\n')).join('\n\n'))
  event.clipboardData.setData('text/html', asHtml(pairs))
  event.preventDefault()
}

function asHtml(pairs: { text: string; lang: string }[][]): string {
  const holder = document.createElement('div')
  for (const pair of pairs) {
    for (const { text, lang } of pair) {
      const paragraph = document.createElement('p')
      paragraph.lang = lang
      paragraph.textContent = text
      holder.append(paragraph)
    }
  }
  return holder.innerHTML
}
