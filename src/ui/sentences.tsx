import type { ReactNode } from 'react'

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
  return cells.map(({ pieces, lang, only, spaced }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a sentence is its place
    <span key={index}>
      {spaced && <span> </span>}
      <span data-sentence={index} lang={lang} className={lang === undefined ? undefined : 'stand-in'}>
        {pieces.map(({ text, name }, place) =>
          name === undefined || !renderName ? (
            // oxlint-disable-next-line react/no-array-index-key -- a piece has no identity but its place
            <span key={place}>{text}</span>
          ) : (
            renderName(name, text)
          ),
        )}
      </span>
      {only !== undefined && (
        <small lang={noteLang} className="only">
          {note(only)}
        </small>
      )}
    </span>
  ))
}
