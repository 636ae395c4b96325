interface RunsProps {
  /** Runs of text in order; one with a `lang` stands in for text that the page's language lacks. */
  runs: { text: string; lang: string | undefined }[]
  /** What is said, in words, after a run that stands in. */
  note: string
}

/**
 * Runs of text, each an element of its own, so that a page whose text nodes a browser's translation
 * has replaced can still be updated.
 */
export function Runs({ runs, note }: RunsProps) {
  return runs.map(({ text, lang }, index) => (
    // Runs have no identity but their place: the same place is the same sentence in every language.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index}>
      <span lang={lang}>{text}</span>
      {lang !== undefined && <small className="stand-in">{note}</small>}
    </span>
  ))
}
