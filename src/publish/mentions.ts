import { LANGUAGES, type Language } from '../site/languages.ts'
import type { NameSeed, StorySeed } from '../content/types.ts'

/** Finds names in texts of one language. */
type Finder = (text: string) => Set<string>

/*
 * Latin letters and digits make words, so a form that starts or ends with one must not continue there:
 * “Wi” is not in “will”, “Xi” not in “Xi’an”, APEC not in APECs; a possessive (“Kim’s”) and a dash (“Trump–Kim”) end the word.
 * Chinese has no such border.
 */
function bordered(form: string): string {
  const before = /^[\p{Script=Latin}\d]/u.test(form) ? String.raw`(?<![\p{Script=Latin}\d])` : ''
  const after = /[\p{Script=Latin}\d]$/u.test(form)
    ? String.raw`(?![\p{Script=Latin}\d]|[’'](?!s(?!\p{Script=Latin}))\p{Script=Latin})`
    : ''
  return before + RegExp.escape(form) + after
}

/* A topic is a common noun and may start a sentence; other names are written as they are. */
function spellings(form: string, kind: NameSeed['kind']): string[] {
  return kind === 'topic' ? [form, form.charAt(0).toUpperCase() + form.slice(1)] : [form]
}

/** Makes a finder of all names in one language. Where names overlap, the longest form wins. */
export function nameFinder(names: readonly NameSeed[], language: Language): Finder {
  const idOf = new Map(
    names.flatMap(({ id, kind, name, aliases }) =>
      [name[language], ...aliases[language]]
        .flatMap((form) => spellings(form, kind))
        .map((form) => [form, id] as const),
    ),
  )
  const longestFirst = [...idOf.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(bordered).join('|') || '(?!)', 'gu')
  return (text) => new Set([...text.matchAll(pattern)].map(([form]) => idOf.get(form) ?? ''))
}

function textsOf({ headline, standfirst, body }: StorySeed, language: Language): string[] {
  return [headline, ...standfirst, ...body.flat()].flatMap((pair) => pair[language] ?? [])
}

/** The names a story mentions in either language, or is declared to be about, in the order of names.json. */
export function mentionsIn(
  story: StorySeed,
  names: readonly NameSeed[],
  finders: Record<Language, Finder>,
): NameSeed[] {
  const found = new Set(story.about)
  for (const language of LANGUAGES) {
    for (const text of textsOf(story, language)) for (const id of finders[language](text)) found.add(id)
  }
  return names.filter(({ id }) => found.has(id))
}
