/** What the script of the front door needs to know; it runs on its own, before and without the app. */
export interface LeadOnFacts {
  /** Where preferences lie in localStorage. */
  storageKey: string
  languages: readonly string[]
  defaultLanguage: string
}

/**
 * Runs in the head of the front door, inlined, so it may use nothing but its facts.
 * From `/` it leads the reader on to the language they chose, else the first of theirs that there is, else the default.
 */
export function leadOn({ storageKey, languages, defaultLanguage }: LeadOnFacts): void {
  if (location.pathname !== '/') return
  const kept: { language?: string } = {}
  try {
    Object.assign(kept, JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    // Blocked or damaged: the reader is as new.
  }
  const fromBrowser = navigator.languages.map((tag) =>
    /^zh-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-hant' : tag.split('-')[0]?.toLowerCase(),
  )
  const language = [kept.language, ...fromBrowser].find((wanted) => languages.some((known) => known === wanted))
  location.replace(`/${language ?? defaultLanguage}/${location.search}${location.hash}`)
}
