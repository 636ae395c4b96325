import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { storyQuery } from '../../content/queries.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { scriptsFor } from '../../site/languages.ts'

/** Network Information API, where a browser has it: https://wicg.github.io/netinfo/ */
interface Connection {
  saveData?: boolean
  type?: string
}

function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection }
  return connection?.saveData === true || connection?.type === 'cellular'
}

/**
 * Fetches a story before it is asked for: on hover, focus or touch, and when its card comes into view
 * on an unmetered connection. A failure here is silent; the click asks again and says what happened.
 * @returns props for the card and for the link in it
 */
export function useStoryPrefetch(slug: string) {
  const queryClient = useQueryClient()
  const language = useLanguage()
  const card = useRef<HTMLLIElement>(null)

  const prefetch = useCallback(() => {
    for (const script of scriptsFor(language)) queryClient.query(storyQuery(slug, script)).catch(() => undefined)
  }, [queryClient, slug, language])

  useEffect(() => {
    const element = card.current
    if (!element || isMetered()) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      prefetch()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [prefetch])

  return { card, intent: { onPointerEnter: prefetch, onFocus: prefetch, onTouchStart: prefetch } }
}
