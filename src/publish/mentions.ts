import type { NameSeed, StorySeed } from '../content/types.ts'
import { SIDES, type Side } from '../site/languages.ts'
import { plain, plainUnits } from './plain-text.ts'

/** Where a text mentions a name, in UTF-16 code units; a possessive (“Kim’s”) is no part of it. */
export interface Mention {
  id: string
  start: number
  end: number
}

/** Finds the names in a text of one side: in order, none overlapping another. */
export type Finder = (text: string) => Mention[]

interface Form {
  text: string
  name: NameSeed
}

/* Forms with their rank, by how they start, so that the time of a search does not grow with their number. */
type FormsByStart = Map<string, [rank: number, form: Form][]>

/** How many code units of a form it is filed under; a shorter one is filed under all it has. */
const KEY = 2

/* Latin letters and digits make words; Chinese has no such border. An apostrophe continues a word unless an s ends it. */
const WORD = String.raw`[\p{Script=Latin}\p{M}\p{Nd}]`
const WORD_BEFORE = new RegExp(`${WORD}'?$`, 'u')
const WORD_AFTER = new RegExp(String.raw`^(?:${WORD}|'(?!s(?!${WORD}))\p{Script=Latin})`, 'u')

/* What English hangs on a name without making another word of it. */
const HYPHEN_BEFORE = new RegExp(`${WORD}-$`, 'u')
const HYPHEN_AFTER = new RegExp(`^-${WORD}`, 'u')
const PREFIX = new RegExp(`(?<!${WORD}|-)(?:anti|ex|mid|non|post|pre|pro)-$`, 'iu')
const SUFFIX = new RegExp(`^-(?:backed|based|bound|brokered|era|hosted|led|like|style)(?!${WORD}|-)`, 'u')

/* What makes a name part of a longer one: in Chinese the dot of 唐纳德·特朗普, and 小 or 老 for a son or father. */
const LONGER_BEFORE = /[·小老]$/u
const LONGER_AFTER = new RegExp(String.raw`^(?:.·|${WORD}(?: +\p{Lu}|, *[JS]r\b))`, 'u')
const WORD_BESIDE = /([\p{L}\p{M}\p{Nd}'.-]+) +$/u
const NO_GIVEN_NAMES = new Set(
  `A After Against Although And Around As At Because Before Between Both But By Did Does During Even For From Has How If
  In Into Is Like Mr Mr. Neither Nor Not Now Of On Once Only Or Over Since Than That The Then Though Through To Toward
  Under Unless Unlike Until Was What When Where Whether While Why With Within Without Yet`.split(/\s+/),
)

/** How a form may stand in a text. A topic is a common noun and may start a sentence; other names are as written. */
export function spellings(form: string, kind: NameSeed['kind']): string[] {
  const text = plain(form)
  const atStart = text.charAt(0).toUpperCase() + text.slice(1)
  return kind === 'topic' && atStart !== text ? [text, atStart] : [text]
}

/* What stands beside a place; no word is longer, and a whole text at each place would take time without end. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at)
}

function after(text: string, at: number): string {
  return text.slice(at, at + 60)
}

function isInsideWord(text: string, { start, end }: Mention): boolean {
  return [start, end].some((at) => WORD_BEFORE.test(before(text, at)) && WORD_AFTER.test(after(text, at)))
}

/* “Ivanka” before “Trump”; but “When” is no given name, and “President” is what the name’s own role calls him. */
function followsGivenName(left: string, role: string): boolean {
  const word = WORD_BESIDE.exec(left)?.[1] ?? ''
  if (!/^\p{Lu}/u.test(word) || /'s?$/.test(word) || NO_GIVEN_NAMES.has(word)) return false
  return !role
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.includes(word.toLowerCase())
}

function isInsideLongerName(text: string, { start, end }: Mention, form: Form): boolean {
  const { kind, role } = form.name
  if (kind !== 'person' && kind !== 'place') return false
  if (LONGER_BEFORE.test(before(text, start)) || LONGER_AFTER.test(after(text, end - 1))) return true
  return !form.text.includes(' ') && followsGivenName(before(text, start), role.en)
}

function isInsideCompound(text: string, { start, end }: Mention, others: readonly Mention[]): boolean {
  const [left, right] = [before(text, start), after(text, end)]
  const joinsBefore = HYPHEN_BEFORE.test(left) && !PREFIX.test(left)
  const joinsAfter = HYPHEN_AFTER.test(right) && !SUFFIX.test(right)
  return (
    (joinsBefore && others.every((other) => other.end !== start - 1)) ||
    (joinsAfter && others.every((other) => other.start !== end + 1))
  )
}

/* Where any form may stand: those with the longest first, and each from the start of the text on. */
function placesOf(text: string, forms: FormsByStart): [form: Form, place: Mention][] {
  const found: [rank: number, form: Form, place: Mention][] = []
  for (let start = 0; start < text.length; start++) {
    for (const length of [1, KEY]) {
      for (const [rank, form] of forms.get(text.slice(start, start + length)) ?? []) {
        if (!text.startsWith(form.text, start)) continue
        found.push([rank, form, { id: form.name.id, start, end: start + form.text.length }])
      }
    }
  }
  return found.toSorted(([a], [b]) => a - b).map(([, form, place]) => [form, place])
}

/**
 * Makes a finder of all names on one side. It guesses nothing: a name that may be part of another one is none.
 * - The longest form takes its places first.
 * - A form does not start or end inside a word: “Wi” is not in “will”, nor “Xi” in “Xi’an”.
 * - A person or place beside another capitalized word is part of a longer name: not “Kim Yo-jong”, “Ivanka Trump” or
 *   “Seoul National University”, 伊万卡·特朗普 or 小特朗普. Before a surname or town may stand a word of its role
 *   (“President Trump”, never “President Kim”), a possessive, or a word that only starts the sentence.
 * - A hyphen joins a form to another name (“the Trump-Kim summit”) or to a known prefix or suffix; else, as in “Wi-Fi”,
 *   it makes another word. A dash does not.
 * Where a rule leaves out too much, an alias says more: “Chairman Kim”.
 */
export function nameFinder(names: readonly NameSeed[], side: Side): Finder {
  const forms = names
    .flatMap((name) =>
      [name.name[side], ...name.aliases[side]]
        .flatMap((form) => spellings(form, name.kind))
        .map((text): Form => ({ text, name })),
    )
    .toSorted((a, b) => b.text.length - a.text.length)
  const byStart: FormsByStart = Map.groupBy(forms.entries(), ([, { text }]) => text.slice(0, KEY))
  return (written) => {
    const { text, startOf, endOf } = plainUnits(written)
    const found: Mention[] = []
    const taken = new Uint8Array(text.length)
    for (const [form, place] of placesOf(text, byStart)) {
      const isTaken = taken.subarray(place.start, place.end).includes(1)
      if (isTaken || isInsideWord(text, place) || isInsideLongerName(text, place, form)) continue
      taken.fill(1, place.start, place.end)
      found.push(place)
    }
    return found
      .filter((place) => !isInsideCompound(text, place, found))
      .toSorted((a, b) => a.start - b.start)
      .map(({ id, start, end }) => ({ id, start: startOf(start), end: endOf(end - 1) }))
  }
}

/** The mentions to be marked in a paragraph, by sentence: the first of each name. */
export function firstMentions(sentences: readonly (string | undefined)[], finder: Finder): Mention[][] {
  const seen = new Set<string>()
  return sentences.map((sentence = '') =>
    finder(sentence).filter(({ id }) => {
      const isFirst = !seen.has(id)
      seen.add(id)
      return isFirst
    }),
  )
}

/** The names a story mentions on either side, or is declared to be about, in the order of names.json. */
export function mentionsIn(
  { headline, standfirst, body, about }: StorySeed,
  names: readonly NameSeed[],
  finders: Record<Side, Finder>,
): NameSeed[] {
  const found = new Set(about)
  for (const pair of [headline, ...standfirst, ...body.flat()]) {
    for (const side of SIDES) for (const { id } of finders[side](pair[side] ?? '')) found.add(id)
  }
  return names.filter(({ id }) => found.has(id))
}
