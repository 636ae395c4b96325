const ASCII = /^[\u0020-\u007e]*$/
const EAST_ASIAN_LABEL = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\d-]+$/u

/* What follows the scheme up to the first slash, as it is written: an address that browsers would mend is none. */
function writtenHost(address: string): string {
  return /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? ''
}

/** Tells whether an address leads to another page by scheme and host alone, with nothing that hides where. */
export function isPlainAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- a browser drops these without a word
  if (/[\s\\\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u.test(address)) return false
  return writtenHost(address) !== '' && !writtenHost(address).includes('@') && URL.canParse(address)
}

/**
 * The host of an address as a machine reads it, where it is written in letters that can be taken for others: а in
 * Cyrillic looks like a in Latin. Chinese, Japanese and Korean characters look like nothing else.
 */
export function hostInDisguise(address: string): string | undefined {
  const isClear = writtenHost(address)
    .split('.')
    .every((label) => ASCII.test(label) || EAST_ASIAN_LABEL.test(label))
  return isClear || !URL.canParse(address) ? undefined : new URL(address).hostname
}
