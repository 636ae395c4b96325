/** What the boot script needs to know; it runs on its own, before and without the app. */
export interface BootFacts {
  /** Where preferences lie in localStorage. */
  storageKey: string
  languages: readonly string[]
  defaultLanguage: string
  /** Preferences that show on the page: the attribute of <html> each goes to, and the values that need it. */
  attributes: readonly (readonly [name: string, attribute: string, values: readonly string[]])[]
  /** Address of the app's script; absent where the page loads it in another way. */
  entry?: string
}

/**
 * Runs in the head of every page, inlined, so it may use nothing but its facts.
 * Before anything is painted it gives the page the looks and the view the reader wants.
 * From `/` it leads the reader on to the language they chose, else the first of theirs that there is, else the default.
 * Elsewhere it starts the app, but only when the page is complete and after a frame, so that cached scripts never delay the text.
 */
export function boot({ storageKey, languages, defaultLanguage, attributes, entry }: BootFacts): void {
  const root = document.documentElement
  let kept: Partial<Record<string, string>> = {}
  try {
    kept = { ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') }
  } catch {
    // Blocked or damaged: the page is as for a new reader.
  }

  for (const [name, attribute, values] of attributes) {
    const value = values.find((allowed) => allowed === kept[name])
    if (value !== undefined) root.setAttribute(attribute, value)
  }
  if (new URLSearchParams(location.search).get('view') === 'parallel') root.setAttribute('data-view', 'parallel')

  if (location.pathname === '/') {
    const fromBrowser = navigator.languages.map((tag) =>
      /^zh-(?:hant|tw|hk|mo)\b/i.test(tag) ? 'zh-hant' : tag.split('-')[0]?.toLowerCase(),
    )
    const language = [kept['language'], ...fromBrowser].find((wanted) => languages.some((known) => known === wanted))
    location.replace(`/${language ?? defaultLanguage}/${location.search}${location.hash}`)
  } else if (entry !== undefined) {
    const start = () => requestAnimationFrame(() => setTimeout(() => import(/* @vite-ignore */ entry)))
    // A slow page paints before it has arrived in full, and the app would take it over in pieces.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
  }
}
