import { UNSEEN } from '../../content/text-rules.ts'

/* What no reader would miss; tabs and line breaks are white space, and ZWJ and ZWNJ stay, since words need them. */
const LAYOUT = String.raw`[\t\n\r\u0085\u2028\u2029]`
const INVISIBLE = new RegExp(`(?!${LAYOUT})(?:${UNSEEN.map(({ source }) => source).join('|')})`, 'gu')

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
