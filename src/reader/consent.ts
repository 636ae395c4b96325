import { useSyncExternalStore } from 'react'

/** Where the choice about statistics lies in localStorage; the boot script reads the same place. */
export const CONSENT_KEY = 'duidu:consent'

/** Raised when what is counted or stored changes, so that every reader is asked again. */
export const CONSENT_VERSION = 1

/** How long a choice holds before it is asked for again: six months, in milliseconds. */
export const CONSENT_LASTS = 183 * 24 * 60 * 60 * 1000

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

function root(): HTMLElement {
  return document.documentElement
}

function isConsent(value: string | undefined): value is Consent {
  return value === 'accepted' || value === 'rejected' || value === 'ask' || value === 'gpc'
}

/* The boot script has weighed what is kept before the first paint, and its word on <html> is the state of the visit. */
function consent(): Consent {
  const { consent: state } = root().dataset
  return isConsent(state) ? state : 'ask'
}

function settle(state: Consent): void {
  if (consent() === 'gpc') return
  root().dataset['consent'] = state
  for (const listener of listeners) listener()
}

/**
 * Keeps what the reader chose. Where storage is blocked the choice holds for this document.
 * @param text hash of the text they read
 */
export function decide(choice: Choice, text: string): void {
  const kept: Kept = { choice, version: CONSENT_VERSION, time: new Date().toISOString(), text }
  try {
    localStorage.setItem(CONSENT_KEY, JSON.stringify(kept))
  } catch {
    // Blocked or full: asked again at the next visit.
  }
  settle(choice)
}

/* What another tab has just kept is of this version and time, or of a newer version, which asks for itself. */
function choiceIn(text: string | null): Consent {
  try {
    const { choice, version }: Partial<Kept> = { ...JSON.parse(text ?? '{}') }
    if (version === CONSENT_VERSION && (choice === 'accepted' || choice === 'rejected')) return choice
  } catch {
    // Damaged: the reader is asked.
  }
  return 'ask'
}

/** Forgets the choice of this visit, once what was kept of it is gone. */
export function forgetConsent(): void {
  settle('ask')
}

function fromOtherTab({ key, newValue }: StorageEvent): void {
  // Where all of storage was cleared, there is no key.
  if (key === CONSENT_KEY || key === null) settle(choiceIn(newValue))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', fromOtherTab)
  }
}

/** Where the choice stands; not made, while the page still matches its prerendered markup. */
export function useConsent(): Consent {
  return useSyncExternalStore(subscribe, consent, () => 'ask')
}
