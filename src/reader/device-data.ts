import { useSyncExternalStore } from 'react'
import { forgetConsent, CONSENT_KEY, subscribe as onChoice } from './consent.ts'
import { forgetPlaces, PLACES_KEY } from './places.ts'
import { reloadPreferences, subscribe as onPreference } from './preferences.ts'
import { DAMAGED_KEY, STORAGE_KEY } from './storage.ts'

/** Everything that is ever kept on the reader's device: `local` until it is cleared, `session` as long as the tab. */
export const DEVICE_DATA = {
  preferences: { area: 'local', key: STORAGE_KEY },
  damaged: { area: 'local', key: DAMAGED_KEY },
  consent: { area: 'local', key: CONSENT_KEY },
  places: { area: 'session', key: PLACES_KEY },
} as const

const ENTRIES = Object.values(DEVICE_DATA)

/* As JSON, since a store's value must stay the same until something changes. */
const NOTHING = '[]'

function storageOf(area: 'local' | 'session'): Storage {
  return area === 'local' ? localStorage : sessionStorage
}

function held(): string {
  try {
    return JSON.stringify(ENTRIES.map(({ area, key }) => [key, storageOf(area).getItem(key)]))
  } catch {
    return NOTHING
  }
}

function subscribe(listener: () => void): () => void {
  const [leaveChoice, leavePreferences] = [onChoice(listener), onPreference(listener)]
  return () => {
    leaveChoice()
    leavePreferences()
  }
}

/**
 * What this device holds now, to the letter, by key; nothing where storage is blocked, or while the page still matches
 * its prerendered markup.
 */
export function useHeldOnDevice(): ReadonlyMap<string, string | null> {
  return new Map(JSON.parse(useSyncExternalStore(subscribe, held, () => NOTHING)))
}

/** Clears all of it; settings and choices are then as on a first visit. */
export function clearDevice(): void {
  try {
    for (const { area, key } of ENTRIES) storageOf(area).removeItem(key)
  } catch {
    // Where storage is blocked, it holds nothing either.
  }
  forgetPlaces()
  reloadPreferences()
  forgetConsent()
}
