/* What a seed may not hold (content/text-rules.ts) and no reader would miss; ZWJ and ZWNJ stay, words need them. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose of this expression
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/* Between characters of Chinese a line break in a source is layout, not a space. */
const WRAPPED =
  /(?<=[\p{Script=Han}，。！？；：、”’」』）》])[^\S\n]*\n\s*(?=[\p{Script=Han}，。！？；：、“‘「『（《])/gu

/** One line of plain text: invisible characters dropped, white space evened out. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(INVISIBLE, '')
    .replaceAll(WRAPPED, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** How many characters `cleanText` drops because nobody can see them. */
export function countInvisible(text: string): number {
  return text.match(INVISIBLE)?.length ?? 0
}
