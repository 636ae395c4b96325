import { createInstance } from 'i18next'
import { createContext, useContext } from 'react'
import type { Language } from '../site/languages.ts'
import { en } from './locales/en.ts'
import { zh } from './locales/zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

const i18n = createInstance()
void i18n.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: { en: { translation: en }, zh: { translation: zh } },
  interpolation: { escapeValue: false },
})

/** The interface strings of one language. No language is “current”: it always follows from the address. */
export function translator(language: Language) {
  return i18n.getFixedT(language)
}

/** The language of the part of the page below it. */
export const LanguageContext = createContext<Language>('en')

/** The language that the surrounding part of the page is in. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The interface strings in the language of the surrounding part of the page. */
export function useTranslator() {
  return translator(useLanguage())
}
