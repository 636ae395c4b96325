import { columnsOf } from '../content/select.ts'
import type { Byline, Story } from '../content/types.ts'
import { LANGUAGES, sideOf, type Language } from '../site/languages.ts'

/** What decides in which languages a story exists, and how they came about. */
export type Versioned = Pick<Story, 'headline' | 'languages'>

/** The languages a story has a version in. */
export function versionsOf({ headline }: Versioned): Language[] {
  return LANGUAGES.filter((language) => headline[sideOf(language)] !== undefined)
}

/** The version that a page shows: its own, or the one that stands in for it. */
export function versionOn(story: Versioned, language: Language): Language {
  return columnsOf(story, language)[0]
}

function isTranslated({ languages }: Versioned, version: Language): boolean {
  return languages?.kind === 'translation' && languages.from !== sideOf(version)
}

/** Who translated a version; nobody if it is no translation, or if that is not recorded. */
export function translatorOf(story: Versioned, version: Language): Byline | undefined {
  return story.languages?.kind === 'translation' && isTranslated(story, version) ? story.languages.by : undefined
}

/** The version that another one was made from. Traditional Chinese is always made from Simplified. */
export function originalOf(story: Versioned, version: Language): Language | undefined {
  if (version === 'zh-hant') return 'zh'
  if (!isTranslated(story, version)) return undefined
  const original: Language = version === 'en' ? 'zh' : 'en'
  return versionsOf(story).includes(original) ? original : undefined
}

function originalsOf(story: Versioned, version: Language): Language[] {
  const original = originalOf(story, version)
  return original === undefined ? [] : [original, ...originalsOf(story, original)]
}

/**
 * The versions that are translations of one: those made from it and, where neither language is known to come from the
 * other, those in the other language.
 */
export function translationsOf(story: Versioned, version: Language): Language[] {
  const originals = originalsOf(story, version)
  return versionsOf(story).filter((other) => {
    if (other === version || originals.includes(other)) return false
    return originalsOf(story, other).includes(version) || story.languages?.kind !== 'translation'
  })
}
