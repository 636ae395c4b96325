/** Languages a page can be read in, as they stand in its address; the first entry is the edition's first column. */
export const LANGUAGES = ['zh', 'en'] as const

/** A reading language, by its address prefix. */
export type Language = (typeof LANGUAGES)[number]

/** Where nothing better is known about a reader. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** The BCP 47 tag for `lang` and `hreflang`; “zh” here always means Simplified script. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Language, string>

/** Each language's name for itself, as the language switch shows it. */
export const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>

/** Tells whether an address segment names a reading language. */
export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value)
}
