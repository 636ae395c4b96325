import { Converter, Locale } from 'opencc-js/cn2t'
import type { TermSeed } from '../content/types.ts'

/** The characters that only one of the two scripts writes; 后, 里 and 台 are in neither set. */
interface Scripts {
  simplified: Set<string>
  traditional: Set<string>
}

/* Both are made once, when first needed: OpenCC reads 50,000 phrases. */
let scripts: Scripts | undefined
let openCC: ((text: string) => string) | undefined

/* The characters before and after a conversion. OpenCC separates the two by spaces, and its 50,000 phrases by bars. */
function sidesOf(dictionaries: typeof Locale.from.cn = []): [before: Set<string>, after: Set<string>] {
  const [before, after] = [new Set<string>(), new Set<string>()]
  let side = before
  for (const character of dictionaries.flat().join('|')) {
    if (character === ' ') side = after
    else if (character === '|') side = before
    else side.add(character)
  }
  return [before, after]
}

/** Tells the scripts apart by the dictionaries of OpenCC, which list what is written before and after a conversion. */
export function scriptsApart(): Scripts {
  if (scripts) return scripts
  const { from, to } = Locale
  const [before, after] = sidesOf(from['cn'])
  const all = after.union(sidesOf(to['tw'])[1])
  scripts = { simplified: before.difference(all), traditional: all.difference(before) }
  return scripts
}

/* OpenCC takes all it is given for Simplified, and would make 干擾 into 幹擾. */
function isTraditional(text: string): boolean {
  const { simplified, traditional } = scriptsApart()
  const characters = new Set(text)
  return characters.isDisjointFrom(simplified) && !characters.isDisjointFrom(traditional)
}

/* Taiwanese newspapers print 台, and leave the 臺 of OpenCC to official documents. */
function convert(text: string): string {
  if (isTraditional(text)) return text
  openCC ??= Converter({ from: 'cn', to: 'twp' })
  return openCC(text).replaceAll('臺', '台')
}

/* O’Neil, Workers’ Party, ’90s; where ‘ is open, ’ after a word closes it, unless another one is to come. */
function isApostrophe(before: string, after: string, quoting: boolean): boolean {
  const endsWord = /[\p{Script=Latin}\d]$/u.test(before)
  const startsWord = /^[\p{Script=Latin}\d]/u.test(after)
  if (endsWord && startsWord) return true
  if (!quoting) return endsWord || startsWord
  return endsWord && /^ \p{Script=Latin}[^‘”]*’(?!\p{Script=Latin})/u.test(after)
}

const OPENING = '“‘「『'
const CLOSING = '”’」』'

/* The outer marks are 「」 and those within them 『』, whichever the Simplified text has; 「」 and 『』 stay as they are. */
function requote(text: string): string {
  if (!/[\p{Script=Han}\p{Co}]/u.test(text)) return text
  // One text is one sentence, which may end a quotation that an earlier one began.
  const open = /^[^“]*”/.test(text) ? [{ end: '”', pair: '「」' }] : []
  return text.replace(/[“‘「『”’」』]/g, (mark, at: number) => {
    const end = CLOSING[OPENING.indexOf(mark)]
    if (end !== undefined) {
      const pair = '「『'.includes(mark) ? mark + end : open.at(-1)?.pair === '「」' ? '『』' : '「」'
      open.push({ end, pair })
      return pair.charAt(0)
    }
    const closed = open.findLast((quotation) => quotation.end === mark)
    if (mark === '’' && isApostrophe(text.slice(0, at), text.slice(at + 1), closed !== undefined)) return mark
    if (!closed) return '」』」』'.charAt(CLOSING.indexOf(mark))
    open.length = open.lastIndexOf(closed)
    return closed.pair.charAt(1)
  })
}

/* Stand-ins for pinned terms are of a private-use plane: no text holds them, and no phrase of OpenCC. */
const FIRST_STAND_IN = 0x10_0000

/**
 * Makes a converter of Simplified Chinese to the Traditional of Taiwan. Pinned terms go into the result as they are
 * pinned. Longer ones are taken first, wherever they stand, so that 华盛顿 keeps 访华 from being found in 访华盛顿.
 * Stand-ins hold their places, so that the rest is converted in one piece and quotation marks see the whole sentence.
 */
export function traditionalConverter(terms: readonly TermSeed[]): (text: string) => string {
  const longestFirst = terms.toSorted((a, b) => b.zh.length - a.zh.length)
  return (text) => {
    const held = longestFirst.reduce(
      (rest, { zh }, index) => rest.replaceAll(zh, String.fromCodePoint(FIRST_STAND_IN + index)),
      text,
    )
    return convert(requote(held)).replace(
      /\p{Co}/gu,
      (mark) => longestFirst[(mark.codePointAt(0) ?? 0) - FIRST_STAND_IN]?.['zh-Hant'] ?? mark,
    )
  }
}
