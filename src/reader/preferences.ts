import { useSyncExternalStore } from 'react'
import { LANGUAGES } from '../site/languages.ts'

/** One row a preference: the values it may take and the one that holds until the reader chooses. */
const ROWS = {
  /** The reading language chosen with the language switch; “none” until there was a choice. */
  language: { values: [...LANGUAGES, 'none'], fallback: 'none' },
  /** Whether the keys 1 and 2 switch language. */
  shortcuts: { values: ['on', 'off'], fallback: 'on' },
} as const

type Rows = typeof ROWS
/** What can be preferred. */
export type PreferenceName = keyof Rows
/** The values a preference may take. */
export type PreferenceValue<Name extends PreferenceName> = Rows[Name]['values'][number]

/** Where the preferences lie in localStorage; the boot script reads the same place. */
export const STORAGE_KEY = 'duidu:preferences'

const listeners = new Set<() => void>()
/* What was chosen during this visit: outlives a blocked storage, but not the visit. */
let chosen: Partial<Record<PreferenceName, string>> = {}

function stored(): Record<string, unknown> {
  try {
    const value: object | null = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null')
    return { ...value }
  } catch {
    return {}
  }
}

/** The value of a preference; whatever is not one of its values counts as its fallback. */
export function preference<Name extends PreferenceName>(name: Name): PreferenceValue<Name> {
  const { values, fallback } = ROWS[name]
  const value = chosen[name] ?? stored()[name]
  return values.find((allowed) => allowed === value) ?? fallback
}

/** Keeps a choice the reader made, on this device, and tells every part of the page that shows it. */
export function choose<Name extends PreferenceName>(name: Name, value: PreferenceValue<Name>): void {
  chosen = { ...chosen, [name]: value }
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...stored(), [name]: value }))
  } catch {
    // Storage is blocked or full: the choice holds for this visit.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  function fromOtherTab(event: StorageEvent) {
    if (event.key !== STORAGE_KEY) return
    chosen = {}
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromOtherTab)
  }
}

/** The current value of a preference; its fallback while the page still matches its prerendered markup. */
export function usePreference<Name extends PreferenceName>(name: Name): PreferenceValue<Name> {
  return useSyncExternalStore(
    subscribe,
    () => preference(name),
    () => ROWS[name].fallback,
  )
}
