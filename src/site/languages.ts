/** Languages a page can be read in, as they stand in its address. */
export const LANGUAGES = ['zh', 'zh-hant', 'en'] as const

/** A reading language, by its address prefix. */
export type Language = (typeof LANGUAGES)[number]

/** Where nothing better is known about a reader. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** The BCP 47 tag for `lang` and `hreflang`; “zh” here always means Simplified script. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' } as const satisfies Record<
  Language,
  string
>

/** Each language's name for itself, as the language switch shows it. */
export const LANGUAGE_NAMES = { zh: '中文', 'zh-hant': '繁體中文', en: 'English' } as const satisfies Record<
  Language,
  string
>

/** The two sides of every text. Traditional Chinese is the Chinese side in another script. */
export const SIDES = ['zh', 'en'] as const

/** A side of a text. */
export type Side = (typeof SIDES)[number]

/** The scripts content is published in; English is the same in both. */
export const SCRIPTS = ['hans', 'hant'] as const

/** A script of the Chinese side. */
export type Script = (typeof SCRIPTS)[number]

/** The side of a text that a language reads. */
export function sideOf(language: Language): Side {
  return language === 'en' ? 'en' : 'zh'
}

/** The script a page in a language takes its content from. */
export function scriptOf(language: Language): Script {
  return language === 'zh-hant' ? 'hant' : 'hans'
}

/** The scripts to have at hand on a page, so that a switch to any language but Traditional Chinese asks for nothing. */
export function scriptsFor(language: Language): Script[] {
  return language === 'zh-hant' ? ['hans', 'hant'] : ['hans']
}

/** The language that a page is read against. */
export function partnerOf(language: Language): Language {
  return language === 'en' ? 'zh' : 'en'
}

/** Tells whether an address segment names a reading language. */
export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value)
}
