/* One letter that is written as several: a letter with its marks, or the parts of a Korean syllable. Characters by
   themselves stay as they are; some Chinese ones would become others. */
const IN_PARTS = /[^\p{M}]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu

/** A text with each letter in one piece where there is such a piece (Unicode normalization form C). */
export function composed(text: string): string {
  return text.replaceAll(IN_PARTS, (letter) => letter.normalize('NFC'))
}

function composeAll(value: unknown): unknown {
  if (typeof value === 'string') return composed(value)
  if (Array.isArray(value)) return value.map(composeAll)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, composeAll(item)]))
}

/** The same data with every text composed; the very same where every text is. */
export function composedIn(value: unknown): unknown {
  const result = composeAll(value)
  return JSON.stringify(result) === JSON.stringify(value) ? value : result
}

/** Tells whether a file starts with the mark that programs on Windows put before UTF-8. */
export function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/* Half of UTF-16 is zeros, in JSON from the first character on. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
}

/**
 * The text of a file.
 * @throws {TypeError} with words for the editor, if it is in another encoding than UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new TypeError('saved as UTF-16 and not UTF-8; save the file in the encoding UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new TypeError('not UTF-8; save the file in the encoding UTF-8')
  }
}
