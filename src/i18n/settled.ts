import { createContext, startTransition, useEffect, useState } from 'react'

/** Whether all of the page is in the languages that it is to be in; until then, only what is on the screen is. */
export const SettledContext = createContext(true)

/**
 * The languages of the page once what is on the screen has been painted in them.
 * @param languages any name for them
 */
export function useSettled(languages: string): string {
  const [settled, setSettled] = useState(languages)

  useEffect(() => {
    let timer: number | undefined
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setSettled(languages)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [languages])

  return settled
}
