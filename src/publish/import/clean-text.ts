import { withoutInvisible } from '../../content/invisible.ts'
import { UNSEEN } from '../../content/text-rules.ts'

/* Tabs and line breaks are white space. */
const LAYOUT = String.raw`[\t\n\r\u0085\u2028\u2029]`
const DROPPED = new RegExp(`(?!${LAYOUT})(?:${UNSEEN.map(({ source }) => source).join('|')})`, 'gu')

/* What a seed may not hold and no reader would miss. */
function withoutUnseen(text: string): string {
  return withoutInvisible(text.replaceAll(DROPPED, ''))
}

/* Between characters of Chinese a line break in a source is layout, not a space. */
const WRAPPED =
  /(?<=[\p{Script=Han}，。！？；：、”’」』）》])[^\S\n]*\n\s*(?=[\p{Script=Han}，。！？；：、“‘「『（《])/gu

/** One line of plain text: invisible characters dropped, white space evened out. */
export function cleanText(text: string): string {
  return withoutUnseen(text)
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(WRAPPED, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** How many characters `cleanText` drops because nobody can see them. */
export function countInvisible(text: string): number {
  return Array.from(text).length - Array.from(withoutUnseen(text)).length
}
