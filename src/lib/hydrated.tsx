import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react'

const HydratedContext = createContext(false)

/**
 * Knows when the page no longer has to match its prerendered markup. One state for the whole page, and a transition,
 * so that what changes then is rendered once and in slices; each part for itself would be rendered at one go.
 */
export function Hydrated({ children }: { children: ReactNode }) {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(() => startTransition(() => setHydrated(true)), [])
  return <HydratedContext value={isHydrated}>{children}</HydratedContext>
}

/** False while the page still has to match its prerendered markup, true ever after. */
export function useHydrated(): boolean {
  return useContext(HydratedContext)
}
