/** What the boot script needs to know; it runs on its own, before and without the app. */
export interface BootFacts {
  /** Where preferences lie in localStorage. */
  storageKey: string
  languages: readonly string[]
  defaultLanguage: string
  /** Address of the app's script; absent where the page loads it in another way. */
  entry?: string
}

/**
 * Runs in the head of every page, inlined, so it may use nothing but its facts.
 * From `/` it leads the reader on to the language they chose, else the first of theirs that there is, else the default.
 * Elsewhere it starts the app, but only when the page is complete and after a frame, so that cached scripts never delay the text.
 */
export function boot({ storageKey, languages, defaultLanguage, entry }: BootFacts): void {
  function chosen(): string | undefined {
    try {
      const kept: { language?: string } | null = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
      return kept?.language
    } catch {
      return undefined
    }
  }

  if (location.pathname === '/') {
    const wanted = [chosen(), ...navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase())]
    const language = wanted.find((candidate) => languages.some((known) => known === candidate))
    location.replace(`/${language ?? defaultLanguage}/${location.search}${location.hash}`)
  } else if (entry !== undefined) {
    const start = () => requestAnimationFrame(() => setTimeout(() => import(/* @vite-ignore */ entry)))
    // A slow page paints before it has arrived in full, and the app would take it over in pieces.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
  }
}
