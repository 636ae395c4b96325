import { Fragment, type ReactNode } from 'react'

interface Cell {
  pieces: { text: string; name?: string }[]
  lang: string | undefined
  only: 'zh' | 'en' | undefined
  spaced: boolean
}

interface SentencesProps {
  /** Sentences in order; one with a `lang` stands in for one that the text's language lacks. */
  cells: Cell[]
  /** Says, in words, after a sentence that it exists in one language only. */
  note: (only: 'zh' | 'en') => string
  /** The language of that note. */
  noteLang: string
  /** Renders a name that is marked in a sentence; without it names are plain text. */
  renderName?: (id: string, text: string) => ReactNode
}

/**
 * The sentences of a text. Each text is the only child of its element, so that a page whose text nodes a browser's
 * translation has replaced can still be updated; a sentence has its place as `data-sentence`, the same in both languages.
 */
export function Sentences({ cells, note, noteLang, renderName }: SentencesProps) {
  function words({ pieces }: Cell): ReactNode {
    const isPlain = !renderName || pieces.every(({ name }) => name === undefined)
    if (isPlain) return pieces.map(({ text }) => text).join('')
    return pieces.map(({ text, name }, place) => {
      if (name !== undefined) return renderName(name, text)
      // oxlint-disable-next-line react/no-array-index-key -- a piece has no identity but its place
      return <span key={place}>{text}</span>
    })
  }

  return cells.map((cell, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a sentence is its place
    <Fragment key={index}>
      {cell.spaced && <span> </span>}
      <span data-sentence={index} lang={cell.lang} className={cell.lang === undefined ? undefined : 'stand-in'}>
        {words(cell)}
      </span>
      {cell.only !== undefined && (
        <small lang={noteLang} className="only">
          {note(cell.only)}
        </small>
      )}
    </Fragment>
  ))
}
