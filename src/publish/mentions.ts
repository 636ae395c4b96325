import type { NameSeed, StorySeed } from '../content/types.ts'
import { SIDES, type Side } from '../site/languages.ts'

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

/* One way of writing for what is written in several: composed or not, full width or half, straight or curly. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll('‐', '-')
    .replaceAll(/[•‧・]/g, '·')
}

/* The plain text, code unit by code unit, each with the place of the character it comes from. */
function plainUnits(text: string) {
  return [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ 0: character, index }) =>
    plain(character)
      .split('')
      .map((unit) => ({ unit, start: index, end: index + character.length })),
  )
}

/** How a form may stand in a text. A topic is a common noun and may start a sentence; other names are as written. */
export function spellings(form: string, kind: NameSeed['kind']): string[] {
  const text = plain(form)
  const atStart = text.charAt(0).toUpperCase() + text.slice(1)
  return kind === 'topic' && atStart !== text ? [text, atStart] : [text]
}

function isInsideWord(text: string, { start, end }: Mention): boolean {
  return [start, end].some((at) => WORD_BEFORE.test(text.slice(0, at)) && WORD_AFTER.test(text.slice(at)))
}

/* “Ivanka” before “Trump”; but “When” is no given name, and “President” is what the name’s own role calls him. */
function followsGivenName(before: string, role: string): boolean {
  const word = WORD_BESIDE.exec(before)?.[1] ?? ''
  if (!/^\p{Lu}/u.test(word) || /'s?$/.test(word) || NO_GIVEN_NAMES.has(word)) return false
  return !role
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.includes(word.toLowerCase())
}

function isInsideLongerName(text: string, { start, end }: Mention, form: Form): boolean {
  const { kind, role } = form.name
  if (kind !== 'person' && kind !== 'place') return false
  const before = text.slice(0, start)
  if (LONGER_BEFORE.test(before) || LONGER_AFTER.test(text.slice(end - 1))) return true
  return !form.text.includes(' ') && followsGivenName(before, role.en)
}

function isInsideCompound(text: string, { start, end }: Mention, others: readonly Mention[]): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const joinsBefore = HYPHEN_BEFORE.test(before) && !PREFIX.test(before)
  const joinsAfter = HYPHEN_AFTER.test(after) && !SUFFIX.test(after)
  return (
    (joinsBefore && others.every((other) => other.end !== start - 1)) ||
    (joinsAfter && others.every((other) => other.start !== end + 1))
  )
}

function* placesOf(text: string, { text: form, name: { id } }: Form): Iterable<Mention> {
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    yield { id, start, end: start + form.length }
  }
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
  return (written) => {
    const units = plainUnits(written)
    const text = units.map(({ unit }) => unit).join('')
    const found: Mention[] = []
    for (const form of forms) {
      for (const place of placesOf(text, form)) {
        const isTaken = found.some(({ start, end }) => place.start < end && start < place.end)
        if (isTaken || isInsideWord(text, place) || isInsideLongerName(text, place, form)) continue
        found.push(place)
      }
    }
    return found
      .filter((place) => !isInsideCompound(text, place, found))
      .toSorted((a, b) => a.start - b.start)
      .map(({ id, start, end }) => ({ id, start: units[start]?.start ?? 0, end: units[end - 1]?.end ?? 0 }))
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
