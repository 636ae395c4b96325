import { createContext, startTransition, useEffect, useState } from 'react'

/** Whether the whole page is what it is to be; until then, only what is on the screen is. */
export const SettledContext = createContext(true)

/**
 * What the screen shows, once it has been painted.
 * @param screen any name for what it is to show
 */
export function usePainted(screen: string): string {
  const [painted, setPainted] = useState(screen)

  useEffect(() => {
    let timer: number | undefined
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setPainted(screen)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [screen])

  return painted
}
