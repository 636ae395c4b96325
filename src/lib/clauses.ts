/*
 * A Chinese clause with the marks that end it, a clause after such a mark, or English words that an en dash joins;
 * never with a space at its edge, which a part kept in one piece would lose.
 */
const UNITS =
  /([^\s，；：。！？][^，；：。！？]*[，；：。！？]+[”’」』）》]*|(?<=[，；：。！？][”’」』）》]*\s*)[^\s，；：。！？][^，；：。！？]*$|\S+–\S+)/

/**
 * Cuts a headline into the parts that should not be broken as long as a line holds them. Its text stays the same.
 * What is joined by an en dash would break after it, and a Chinese clause anywhere.
 */
export function clausesOf(headline: string): { text: string; isUnit: boolean }[] {
  return headline
    .split(UNITS)
    .map((text, index) => ({ text, isUnit: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
