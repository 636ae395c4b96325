import { sideOf, type Language } from '../site/languages.ts'

/* To make one takes longer than to use it a hundred times. */
const FORMATS = { zh: new Intl.ListFormat('zh-CN'), en: new Intl.ListFormat('en-US') }

/** Joins the items of a list as a language does: “a, b, and c”, “a、b和c”. */
export function listFormat(language: Language): Intl.ListFormat {
  return FORMATS[sideOf(language)]
}
