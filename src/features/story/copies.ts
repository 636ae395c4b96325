import { pairsIn } from './copy-pairs.ts'
import { isWholeIn } from './selected.ts'
import { shownIn } from './shown.ts'

/** A text and the language it is in. */
interface Line {
  text: string
  lang: string
}

function paragraphOf({ text, lang }: Line): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.lang = lang
  paragraph.textContent = text
  return paragraph
}

/**
 * Puts a selection into the clipboard: several texts in pairs where they are read side by side, and who made them after
 * any whole sentence of a story. Anything less is left to the browser.
 * @param credit who made the story, its site and its address
 */
export function copy(event: ClipboardEvent, article: HTMLElement, credit: Line | undefined): void {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || !event.clipboardData) return
  const range = selection.getRangeAt(0)
  const isParallel = document.documentElement.dataset['view'] === 'parallel'
  const pairs = isParallel && article.contains(range.commonAncestorContainer) ? pairsIn(article, range) : []
  const sentences = [...article.querySelectorAll('[data-sentence]')]
  const mustSay = credit && sentences.some((sentence) => isWholeIn(range, sentence))
  if (pairs.length === 0 && !mustSay) return

  const html = document.createElement('div')
  const texts: string[] = []
  if (pairs.length === 0) {
    texts.push(selection.toString().trim())
    html.append(shownIn(range))
  }
  for (const pair of pairs) {
    texts.push(pair.map(({ text }) => text).join('\n'))
    html.append(...pair.map(paragraphOf))
  }
  if (mustSay) {
    texts.push(credit.text)
    html.append(paragraphOf(credit))
  }
  event.clipboardData.setData('text/plain', texts.join('\n\n'))
  event.clipboardData.setData('text/html', html.innerHTML)
  event.preventDefault()
}
