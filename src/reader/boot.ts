/** What the boot script needs to know; it runs on its own, before and without the app. */
export interface BootFacts {
  /** Where preferences lie in localStorage. */
  storageKey: string
  /** Preferences that show on the page: the attribute of <html> each goes to, and the values that need it. */
  attributes: readonly (readonly [name: string, attribute: string, values: readonly string[]])[]
}

/**
 * Runs in the head of every page, inlined, so it may use nothing but its facts.
 * Before anything is painted it gives the page the looks and the view the reader wants.
 * Where they arrive at the top, the rest of the page waits until they have seen that (styles/arriving.css).
 */
export function boot({ storageKey, attributes }: BootFacts): void {
  const root = document.documentElement
  const kept: Partial<Record<string, string>> = {}
  try {
    Object.assign(kept, JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    // Blocked or damaged: the page is as for a new reader.
  }

  for (const [name, attribute, values] of attributes) {
    const value = values.find((allowed) => allowed === kept[name])
    if (value !== undefined) root.setAttribute(attribute, value)
  }
  if (new URLSearchParams(location.search).get('view') === 'parallel') root.setAttribute('data-view', 'parallel')

  const [visit] = performance.getEntriesByType('navigation')
  // A link to a phrase (“#:~:text=”) is kept from scripts, but not from the name of the visit.
  const isToPlace = location.hash !== '' || visit?.name.includes('#')
  if (visit && 'type' in visit && visit.type === 'navigate' && !isToPlace) {
    root.setAttribute('data-arriving', '')
    // Once the pictures are painted; where the reader has gone on, by the app, which can keep the line.
    const arrive = () => window.scrollY === 0 && root.removeAttribute('data-arriving')
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(arrive)))
  }
}
