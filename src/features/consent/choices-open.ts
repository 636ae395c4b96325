import { useSyncExternalStore } from 'react'

let opener: HTMLElement | undefined
const listeners = new Set<() => void>()

function change(element: HTMLElement | undefined): void {
  opener = element
  for (const listener of listeners) listener()
}

/** Opens the choices again. The focus returns to the opener. */
export function openChoices(element: HTMLElement): void {
  change(element)
}

/** Closes them and hands out what had opened them, if anything had. */
export function closeChoices(): HTMLElement | undefined {
  const element = opener
  change(undefined)
  return element
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the reader has opened the choices themselves. */
export function useChoicesOpen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => opener !== undefined,
    () => false,
  )
}
