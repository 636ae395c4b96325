/*
 * A Chinese clause with the marks that end it, a clause after such a mark, or English words that an en dash joins;
 * never with a space at its edge, which a part kept in one piece would lose.
 */
const UNITS =
  /([^\s，；：。！？][^，；：。！？]*[，；：。！？]+[”’」』）》]*|(?<=[，；：。！？][”’」』）》]*\s*)[^\s，；：。！？][^，；：。！？]*$|\S+–\S+)/

/** A part of a headline. */
export interface Clause {
  text: string
  /** Whether it should not be broken as long as a line holds it. */
  isUnit: boolean
  /** The same text in the words that a line which does not hold it is broken between. */
  words: string[]
}

/* Cuts a text at places in it, in their order; one that is out of order is passed over. */
function cutAt(places: readonly number[], text: string): string[] {
  const words: string[] = []
  let from = 0
  for (const place of places) {
    if (place <= from || place >= text.length) continue
    words.push(text.slice(from, place))
    from = place
  }
  return [...words, text.slice(from)]
}

/**
 * Cuts a headline into the parts that should not be broken as long as a line holds them, and these into words. Its text
 * stays the same. What is joined by an en dash would break after it, and a Chinese clause anywhere.
 * @param starts where words start, in UTF-16 code units
 */
export function clausesOf(headline: string, starts: readonly number[] = []): Clause[] {
  let end = 0
  return headline
    .split(UNITS)
    .map((text, index) => {
      const start = end
      end += text.length
      const places = starts.map((place) => place - start)
      return { text, isUnit: index % 2 === 1, words: cutAt(places, text) }
    })
    .filter(({ text }) => text !== '')
}
