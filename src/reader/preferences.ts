import { useSyncExternalStore } from 'react'
import { LANGUAGES } from '../site/languages.ts'
import { readFields, STORAGE_KEY, writeFields, type Fields } from './storage.ts'

/** What the language switch notes, so that the front door and key 1 lead back to it. */
const LANGUAGE_ROWS = {
  /** The reading language chosen last; “none” until there was a choice. */
  language: { values: [...LANGUAGES, 'none'], fallback: 'none' },
  /** The Chinese chosen last. */
  chinese: { values: ['zh', 'zh-hant'], fallback: 'zh' },
} as const

/** The reading settings. One that shows on the page says by which attribute of <html>; a fallback needs none. */
const SETTINGS = {
  /** The language of everything around the story; “story” is the story's own. */
  interface: { values: ['story', ...LANGUAGES], fallback: 'story', attribute: 'data-interface' },
  textSize: {
    values: ['smallest', 'smaller', 'standard', 'larger', 'largest'],
    fallback: 'standard',
    attribute: 'data-text-size',
  },
  /** How long lines may become. */
  measure: { values: ['narrow', 'standard', 'wide'], fallback: 'standard', attribute: 'data-measure' },
  theme: { values: ['system', 'light', 'sepia', 'dark'], fallback: 'system', attribute: 'data-theme' },
  /** The typeface of running text; “standard” is sans serif in Chinese and serif in English. */
  face: { values: ['standard', 'serif', 'sans'], fallback: 'standard', attribute: 'data-face' },
  /** Whether single keys switch language and view. */
  shortcuts: { values: ['on', 'off'], fallback: 'on' },
} as const

/** One row a preference: the values it may take and the one that holds until the reader chooses. */
const ROWS = { ...LANGUAGE_ROWS, ...SETTINGS }

type Rows = typeof ROWS
/** What can be preferred. */
export type PreferenceName = keyof Rows
/** The values a preference may take. */
export type PreferenceValue<Name extends PreferenceName> = Rows[Name]['values'][number]

interface Row {
  values: readonly string[]
  fallback: string
  attribute?: string
}
const ENTRIES: [name: string, row: Row][] = Object.entries(ROWS)

/** Each preference that shows on the page, its attribute, and the values that need it. */
export const PAGE_ATTRIBUTES = ENTRIES.flatMap(([name, { values, fallback, attribute }]) =>
  attribute === undefined ? [] : [[name, attribute, values.filter((value) => value !== fallback)] as const],
)

const listeners = new Set<() => void>()
/* What was chosen during this visit and could not be stored. */
let unstored: Fields = {}

function isSound(fields: Fields): boolean {
  return ENTRIES.every(([name, { values }]) => !(name in fields) || values.some((value) => value === fields[name]))
}

/** The values a preference may take, in the order they are offered. */
export function valuesOf<Name extends PreferenceName>(name: Name): readonly PreferenceValue<Name>[] {
  return ROWS[name].values
}

function held(name: string): unknown {
  return name in unstored ? unstored[name] : readFields(isSound)[name]
}

/** The value of a preference; whatever is not one of its values counts as its fallback. */
export function preference<Name extends PreferenceName>(name: Name): PreferenceValue<Name> {
  const value = held(name)
  return valuesOf(name).find((allowed) => allowed === value) ?? ROWS[name].fallback
}

function change(changes: Fields) {
  unstored = { ...unstored, ...changes }
  try {
    writeFields(unstored, isSound)
    unstored = {}
  } catch {
    // Storage is blocked or full: the choice holds for this visit.
  }
  for (const listener of listeners) listener()
}

/** Keeps a choice the reader made, on this device, and tells every subscriber. */
export function choose<Name extends PreferenceName>(name: Name, value: PreferenceValue<Name>): void {
  change({ [name]: value })
}

/** Takes every reading setting back to its fallback; the languages the reader chose stay. */
export function resetPreferences(): void {
  change(Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, undefined])))
}

/** Takes up what storage says now, after something else has changed it. */
export function reloadPreferences(): void {
  unstored = {}
  for (const listener of listeners) listener()
}

/** Shows the present preferences on the page. */
export function applyPreferences(): void {
  const root = document.documentElement
  for (const [name, attribute, values] of PAGE_ATTRIBUTES) {
    const value = values.find((allowed) => allowed === held(name))
    if (value === undefined) root.removeAttribute(attribute)
    else root.setAttribute(attribute, value)
  }
}

function fromOtherTab({ key }: StorageEvent): void {
  // Where all of storage was cleared, there is no key.
  if (key === STORAGE_KEY || key === null) reloadPreferences()
}

/** Calls back when a preference has changed, in this tab or in another one. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', fromOtherTab)
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
