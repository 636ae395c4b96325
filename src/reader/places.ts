import type { Place } from '../lib/place.ts'

/** Where the places of this tab's history lie in sessionStorage, so that Back is exact after a reload too. */
export const PLACES_KEY = 'duidu:places'

const places = new Map<string, Place>()

/** Notes where the reader was on the page of a history entry. */
export function keepPlace(entry: string, place: Place): void {
  places.set(entry, place)
}

/** Where the reader was on the page of a history entry, if it was left during this visit. */
export function placeOf(entry: string): Place | undefined {
  return places.get(entry)
}

/** Reads the places that an earlier document of this tab kept. */
export function readPlaces(): void {
  try {
    const kept: [string, Place][] = JSON.parse(sessionStorage.getItem(PLACES_KEY) ?? '[]')
    for (const [entry, place] of kept) places.set(entry, place)
  } catch {
    // Blocked or damaged: Back works from here on.
  }
}

/** Keeps the places for the next document of this tab. */
export function storePlaces(): void {
  try {
    sessionStorage.setItem(PLACES_KEY, JSON.stringify([...places]))
  } catch {
    // Blocked: places hold for this document.
  }
}

/** Forgets every place, so that none is kept again when the document is left. */
export function forgetPlaces(): void {
  places.clear()
}
