import { useSyncExternalStore } from 'react'

/** Where the choice about statistics lies in localStorage. */
export const CONSENT_KEY = 'duidu:consent'

/** Raised when what is counted or stored changes, so that every reader is asked again. */
export const CONSENT_VERSION = 1

/** After how many months a choice is asked for again. */
export const CONSENT_MONTHS = 6

/** The same in milliseconds, for a month of the usual length. */
export const CONSENT_LASTS = CONSENT_MONTHS * 30.5 * 24 * 60 * 60 * 1000

/** What a reader can choose. */
export type Choice = 'accepted' | 'rejected'

/** Where the choice stands; `gpc` is a rejection that the browser made for the reader (Global Privacy Control). */
export type Consent = Choice | 'ask' | 'gpc'

/** The choice as it is kept. */
interface Kept {
  choice: Choice
  version: number
  /** When it was made, in ISO 8601. */
  time: string
  /** Hash of the text that was agreed to or not. */
  text: string
}

const listeners = new Set<() => void>()

/* Of this visit; read when it is first asked for. */
let state: Consent | undefined

/**
 * Where the choice stands that a device keeps: what was chosen, if that holds still, else to be asked for.
 * @param kept as it lies in storage
 * @param now in milliseconds since 1970
 */
export function choiceIn(kept: string | null, now: number): Choice | 'ask' {
  try {
    const { choice, version, time = '' }: Partial<Kept> = { ...JSON.parse(kept ?? '{}') }
    const age = now - Date.parse(time)
    const holds = version === CONSENT_VERSION && age >= 0 && age < CONSENT_LASTS
    if (holds && (choice === 'accepted' || choice === 'rejected')) return choice
  } catch {
    // Damaged: the reader is asked.
  }
  return 'ask'
}

function read(): Consent {
  const { globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean }
  return globalPrivacyControl === true ? 'gpc' : choiceIn(localStorage.getItem(CONSENT_KEY), Date.now())
}

function consent(): Consent {
  try {
    return (state ??= read())
  } catch {
    // Storage is blocked: the choice of this document holds.
    return (state = 'ask')
  }
}

function settle(next: Consent): void {
  if (consent() === 'gpc') return
  state = next
  for (const listener of listeners) listener()
}

/**
 * Keeps what the reader chose. Where storage is blocked the choice holds for this document.
 * @param text hash of the text they read
 */
export function decide(choice: Choice, text: string): void {
  const kept: Kept = { choice, version: CONSENT_VERSION, time: new Date().toISOString(), text }
  try {
    // Taken away first: where storage is full, an older choice must not stand in for this one.
    localStorage.removeItem(CONSENT_KEY)
    localStorage.setItem(CONSENT_KEY, JSON.stringify(kept))
  } catch {
    // Blocked or full: asked again at the next visit.
  }
  settle(choice)
}

/** Forgets the choice of this visit, once what was kept of it is gone. */
export function forgetConsent(): void {
  settle('ask')
}

function takeUp(): void {
  try {
    settle(read())
  } catch {
    // Blocked: the choice of this document holds.
  }
}

function fromOtherTab({ key }: StorageEvent): void {
  // Where all of storage was cleared, there is no key.
  if (key === CONSENT_KEY || key === null) takeUp()
}

/* A page that Back brings out of the browser's cache has heard of nothing meanwhile. */
function fromCache({ persisted }: PageTransitionEvent): void {
  if (persisted) takeUp()
}

/** Calls back when the choice has changed, in this tab or in another one. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  window.addEventListener('pageshow', fromCache)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('storage', fromOtherTab)
    window.removeEventListener('pageshow', fromCache)
  }
}

/** Where the choice stands; not made, while the page still matches its prerendered markup. */
export function useConsent(): Consent {
  return useSyncExternalStore(subscribe, consent, () => 'ask')
}
