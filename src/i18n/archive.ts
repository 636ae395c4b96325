import { createInstance } from 'i18next'
import type { Language } from '../site/languages.ts'
import { remembering, useInterfaceLanguage } from './i18n.ts'
import { archiveEn } from './locales/archive-en.ts'
import hant from './locales/archive-zh-hant.json' with { type: 'json' }
import { archiveZh } from './locales/archive-zh.ts'

/* Pages that list stories bring their own words, in every language at once, so that no other page carries them. */
const archive = createInstance()
void archive.init({
  initAsync: false,
  fallbackLng: 'en',
  lowerCaseLng: true,
  defaultNS: 'archive',
  resources: { en: { archive: archiveEn }, zh: { archive: archiveZh }, 'zh-hant': { archive: hant } },
  interpolation: { escapeValue: false },
})

function translatorOf(language: Language) {
  return remembering(archive.getFixedT(language, 'archive'))
}

const TRANSLATORS = { zh: translatorOf('zh'), 'zh-hant': translatorOf('zh-hant'), en: translatorOf('en') }

/** The strings of pages that list stories, in one language. */
export function archiveTranslator(language: Language) {
  return TRANSLATORS[language]
}

/** The same in the language of the interface. */
export function useArchiveTranslator() {
  return archiveTranslator(useInterfaceLanguage())
}

/** What a page of a list is called: from the second page on, with its number. */
export function titleOfPage(language: Language, title: string, page: number): string {
  return page === 1 ? title : archiveTranslator(language)('paged', { title, page })
}
