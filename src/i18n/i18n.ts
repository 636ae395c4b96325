import { createInstance } from 'i18next'
import { createContext, useContext, useEffect, useState } from 'react'
import { LANGUAGE_TAGS, type Language } from '../site/languages.ts'
import type { archiveEn } from './locales/archive-en.ts'
import { en } from './locales/en.ts'
import { zh } from './locales/zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; archive: typeof archiveEn }
  }
}

const i18n = createInstance()
void i18n.init({
  initAsync: false,
  fallbackLng: 'en',
  lowerCaseLng: true,
  resources: { en: { translation: en }, zh: { translation: zh } },
  interpolation: { escapeValue: false },
})

/* Those of Traditional Chinese load on first use. */
function hasStrings(language: Language): boolean {
  return i18n.hasResourceBundle(language, 'translation')
}

/** Has the interface strings of a language ready. */
export async function loadStrings(language: Language): Promise<void> {
  if (hasStrings(language)) return
  const { default: strings } = await import('./locales/zh-hant.json', { with: { type: 'json' } })
  i18n.addResourceBundle(language, 'translation', strings)
}

/** A language once its interface strings are there, which this asks for; until then, none. */
export function useLoadedStrings(wanted: Language | undefined): Language | undefined {
  const [, setLoaded] = useState<Language>()
  const isLoaded = wanted !== undefined && hasStrings(wanted)

  useEffect(() => {
    if (wanted === undefined || isLoaded) return
    // Where they cannot be had, the interface stays in the language of the page.
    loadStrings(wanted).then(
      () => setLoaded(wanted),
      () => undefined,
    )
  }, [wanted, isLoaded])

  return isLoaded ? wanted : undefined
}

type Translator = typeof i18n.t

const REMEMBERED = 5000

/**
 * Makes a translator keep what it said. Pages ask for the same words, and for names in them, again and again, and
 * i18next looks for what to fill in each time.
 */
export function remembering<Translate extends (...asked: never[]) => unknown>(translate: Translate): Translate {
  const said = new Map<unknown, unknown>()
  return new Proxy(translate, {
    apply(target, self, asked: unknown[]): unknown {
      const question = asked.length === 1 ? asked[0] : JSON.stringify(asked)
      if (said.has(question)) return said.get(question)
      if (said.size === REMEMBERED) said.clear()
      const answer: unknown = Reflect.apply(target, self, asked)
      said.set(question, answer)
      return answer
    },
  })
}

const translators = new Map<Language, Translator>()

/** The interface strings of one language. No language is “current”: it always follows from the page. */
export function translator(language: Language): Translator {
  const known = translators.get(language)
  if (known) return known
  const translate = remembering(i18n.getFixedT(language))
  // Strings that are still to come are not those of another language.
  if (hasStrings(language)) translators.set(language, translate)
  return translate
}

/** The language that the part of the page below it is read in. */
export const LanguageContext = createContext<Language>('en')

/** The language of buttons, labels and messages, where the reader wants another one than the page's. */
export const InterfaceContext = createContext<Language | undefined>(undefined)

/** The language that the surrounding part of the page is read in. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The language of the interface: the one the reader chose for it, else the page's. */
export function useInterfaceLanguage(): Language {
  const language = useLanguage()
  return useContext(InterfaceContext) ?? language
}

/** The interface strings in the language of the interface. */
export function useTranslator() {
  return translator(useInterfaceLanguage())
}

/**
 * Marks an element as part of the interface: its words are in the interface's language, and are not shown in any
 * other one while that is still to come (styles/interface.css).
 */
export function useInterfaceProps(): { lang: string | undefined; 'data-ui': '' } {
  const language = useLanguage()
  const own = useInterfaceLanguage()
  return { lang: own === language ? undefined : LANGUAGE_TAGS[own], 'data-ui': '' }
}
