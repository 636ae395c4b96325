import { holdsInvisible } from './invisible.ts'

interface TextRule {
  /** True for a text that breaks the rule. */
  broken: (text: string) => boolean
  /** What is wrong and how to mend it, for the editor. */
  remedy: string
}

/* Unicode TR36 and TR9: characters that a reader cannot see and that can reorder or hide what is printed. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose of this expression
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** What no text may hold although nobody sees it, beside what `withoutInvisible` takes out. */
export const UNSEEN: readonly RegExp[] = [CONTROL, BIDI]

/* No language of the world sets more than four marks on one letter; a heap of them covers the lines around it. */
const HEAP_OF_MARKS = /\p{M}{5}/u
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\ufffd]/u
const TAG_START = /<\/?[a-z!]/i
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i

/* One expression for a whole tag would take time that grows with the square of a text full of “<a”. */
function holdsTag(text: string): boolean {
  const start = text.search(TAG_START)
  return start >= 0 && text.includes('>', start)
}

/** What every printed text must satisfy; each broken rule is reported on its own. */
export const TEXT_RULES: readonly TextRule[] = [
  { broken: (text) => text.trim() === '', remedy: 'the text is empty; write it, or remove the field' },
  {
    broken: (text) => text.trim() !== '' && text !== text.trim(),
    remedy: 'the text starts or ends with a space or line break; remove it',
  },
  {
    broken: (text) => CONTROL.test(text),
    remedy: 'the text holds a control character or a line break; retype that place, one sentence to a text',
  },
  {
    broken: (text) => BIDI.test(text),
    remedy: 'the text holds an invisible direction mark (bidi control) that can reorder what is read; remove it',
  },
  {
    broken: holdsInvisible,
    remedy: 'the text holds an invisible character, such as a zero-width space; retype that place',
  },
  {
    broken: (text) => HEAP_OF_MARKS.test(text),
    remedy: 'the text heaps five or more accents or other marks on one letter; retype that letter',
  },
  {
    broken: (text) => NO_CHARACTER.test(text),
    remedy: 'the text holds a character that stands for a damaged one (such as “�”); retype that place',
  },
  {
    broken: (text) => !text.isWellFormed(),
    remedy: 'the text holds half a character (a lone surrogate); retype that character, usually an emoji',
  },
  {
    broken: (text) => holdsTag(text) || ENTITY.test(text),
    remedy: 'the text holds HTML, which is never rendered; write plain text without tags or entities',
  },
]
