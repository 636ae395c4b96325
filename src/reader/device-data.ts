import { forgetConsent, CONSENT_KEY } from './consent.ts'
import { forgetPlaces, PLACES_KEY } from './places.ts'
import { reloadPreferences } from './preferences.ts'
import { DAMAGED_KEY, STORAGE_KEY } from './storage.ts'

/** Everything that is ever kept on the reader's device: `local` until it is cleared, `session` as long as the tab. */
export const DEVICE_DATA = {
  preferences: { area: 'local', key: STORAGE_KEY },
  damaged: { area: 'local', key: DAMAGED_KEY },
  consent: { area: 'local', key: CONSENT_KEY },
  places: { area: 'session', key: PLACES_KEY },
} as const

const ENTRIES = Object.values(DEVICE_DATA)

function storageOf(area: 'local' | 'session'): Storage {
  return area === 'local' ? localStorage : sessionStorage
}

/** What this device holds now, by key; nothing where storage is blocked. */
export function heldOnDevice(): [key: string, value: string][] {
  try {
    return ENTRIES.flatMap(({ area, key }) => {
      const value = storageOf(area).getItem(key)
      return value === null ? [] : [[key, value] as [string, string]]
    })
  } catch {
    return []
  }
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
