import { HARBOR, type HostileCase, type Meeting, type Verdict } from './hostile-case.ts'

interface TextCase {
  when: string
  text: () => string
  publisher: Verdict
  reader: Meeting
}

function refused(says: string): Pick<TextCase, 'publisher' | 'reader'> {
  return { publisher: { is: 'refused', says }, reader: 'replaced' }
}

const LITERAL: Pick<TextCase, 'publisher' | 'reader'> = { publisher: { is: 'accepted' }, reader: 'literal' }
const BIDI = refused('invisible direction mark')
const INVISIBLE = refused('invisible character')
const CONTROL = refused('control character')
const HTML = refused('the text holds HTML')

/* Each stands as the English headline, which goes into the page, its title, structured data, feeds and cards. */
const TEXTS: TextCase[] = [
  { when: 'a headline ends a script', text: () => 'Harbor </script> opens', ...HTML },
  { when: 'a headline ends a script without its bracket', text: () => 'Harbor </script opens', ...LITERAL },
  { when: 'a headline starts a script without its bracket', text: () => 'Harbor <script opens', ...LITERAL },
  { when: 'a headline starts a comment', text: () => 'Harbor <!-- opens', ...LITERAL },
  { when: 'a headline starts a comment and a script', text: () => 'Harbor <!-- <script opens', ...LITERAL },
  { when: 'a headline ends CDATA', text: () => 'Harbor ]]> opens', ...LITERAL },
  { when: 'a headline holds a picture that fails', text: () => 'Harbor <img src=x onerror=alert(1)>', ...HTML },
  { when: 'a headline breaks out of an attribute', text: () => 'Harbor" onmouseover="alert(1)', ...LITERAL },
  { when: 'a headline holds an entity', text: () => 'Harbor &lt;b&gt;', ...HTML },
  { when: 'a headline holds templates', text: () => '{{name}} ${alert(1)} $& $1 opens', ...LITERAL },
  { when: 'a headline turns its direction by U+202E', text: () => 'Harbor \u202Esnepo', ...BIDI },
  { when: 'a headline leaves an isolate open', text: () => 'Harbor \u2067opens', ...BIDI },
  { when: 'a headline closes an isolate that is not open', text: () => 'Harbor \u2069opens', ...BIDI },
  { when: 'a headline holds an Arabic letter mark', text: () => 'Harbor \u061Copens', ...BIDI },
  { when: 'a headline holds a zero-width space', text: () => 'Har\u200Bbor opens', ...INVISIBLE },
  { when: 'a headline joins letters by a zero-width joiner', text: () => 'Har\u200Dbor opens', ...INVISIBLE },
  {
    when: 'a headline hides words in tag characters',
    text: () =>
      `Harbor${'evil'.replaceAll(/./g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))} opens`,
    ...INVISIBLE,
  },
  {
    when: 'a headline hides bytes in variation selectors',
    text: () => '港\u{E0101}\u{E0102}\u{E0103}口',
    ...INVISIBLE,
  },
  { when: 'a headline is a filler that looks like nothing', text: () => 'Harbor \u3164 opens', ...INVISIBLE },
  { when: 'a headline holds a family joined from emoji', text: () => 'Harbor 👨‍👩‍👧‍👦 ❤️‍🔥 opens', ...LITERAL },
  { when: 'a headline holds a flag spelled in tags', text: () => 'Harbor 🏴󠁧󠁢󠁳󠁣󠁴󠁿 opens', ...LITERAL },
  { when: 'a headline holds a chosen form of a Han character', text: () => '葛\u{E0100}城开港', ...LITERAL },
  { when: 'a headline holds half a character', text: () => 'Harbor \uD800 opens', ...refused('lone surrogate') },
  { when: 'a headline holds NUL', text: () => 'Harbor \u0000 opens', ...CONTROL },
  { when: 'a headline holds an escape sequence', text: () => 'Harbor \u001B[2J opens', ...CONTROL },
  { when: 'a headline holds a line separator', text: () => 'Harbor \u2028 opens', ...CONTROL },
  { when: 'a headline holds a tab', text: () => 'Harbor\topens', ...CONTROL },
  { when: 'a headline holds no character of Unicode', text: () => 'Harbor \uFFFE opens', ...refused('damaged') },
  {
    when: 'a headline holds 500 combining marks',
    text: () => `Harbor o${'\u0300\u0489'.repeat(250)}pens`,
    ...refused('five or more accents'),
  },
  { when: 'a headline is a word of 20,000 characters', text: () => 'W'.repeat(20_000), ...LITERAL },
  { when: 'a headline is 100,000 characters long', text: () => `${'Harbor opens '.repeat(7_700)}end`, ...LITERAL },
  { when: 'a headline is 50,000 open tags', text: () => '<a'.repeat(50_000), ...LITERAL },
  { when: 'a headline is called __proto__', text: () => '__proto__', ...LITERAL },
]

/** Hostile texts. */
export const HOSTILE_TEXTS: HostileCase[] = TEXTS.map(({ when, text, publisher, reader }) => ({
  when,
  seed: () => [{ file: HARBOR, field: 'headline.en', value: text() }],
  publisher,
  received: () => ({ field: 'headline.en', value: text() }),
  reader,
}))
