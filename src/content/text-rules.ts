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
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|[\u{e0000}-\u{e007f}]/u

/** What no text may hold although nobody sees it, for whoever has to take it out. */
export const UNSEEN: readonly RegExp[] = [CONTROL, BIDI, INVISIBLE]

const HTML = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i

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
    broken: (text) => INVISIBLE.test(text),
    remedy: 'the text holds an invisible character, such as a zero-width space; retype that place',
  },
  {
    broken: (text) => !text.isWellFormed(),
    remedy: 'the text holds half a character (a lone surrogate); retype that character, usually an emoji',
  },
  {
    broken: (text) => HTML.test(text),
    remedy: 'the text holds HTML, which is never rendered; write plain text without tags or entities',
  },
]
