import { partIn } from './selected.ts'

const CELL = '.row > :is(h1, h2, p)'

/* What a selection takes of a cell, without what is said about it. */
function selectedIn(cell: Element, selection: Range): string {
  const fragment = partIn(cell, selection).cloneContents()
  for (const said of fragment.querySelectorAll('small, .missing, .stand-in')) said.remove()
  return (fragment.textContent ?? '').trim()
}

/**
 * The texts of a selection in pairs: each text and its partner. A selection within one text, or of none, has no pairs.
 */
export function pairsIn(article: Element, range: Range): { text: string; lang: string }[][] {
  const cells = [...article.querySelectorAll(CELL)].filter((cell) => range.intersectsNode(cell))
  if (cells.length < 2) return []

  const rows = new Map<Element | null, { text: string; lang: string }[]>()
  for (const cell of cells) {
    const text = selectedIn(cell, range)
    const lang = cell.closest<HTMLElement>('[lang]')?.lang ?? ''
    const row = cell.closest('.row')
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), { text, lang }])
  }
  return [...rows.values()]
}
