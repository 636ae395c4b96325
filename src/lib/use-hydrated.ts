import { useSyncExternalStore } from 'react'

function subscribe() {
  return () => undefined
}

/** False while the page still has to match its prerendered markup, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
