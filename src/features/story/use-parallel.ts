import { useEffect, useRef, type RefObject } from 'react'
import { useView } from '../../site/view.ts'

/**
 * What an article does side by side beyond being laid out so: sentences are marked with their partners. Loaded when
 * first needed; without it the texts can still be read.
 */
export function useParallel(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null)
  const isParallel = useView() === 'parallel'

  useEffect(() => {
    if (!isParallel) return undefined
    const left = new AbortController()
    async function attach() {
      const marks = await import('./sentence-marks.ts').catch(() => undefined)
      if (article.current && !left.signal.aborted) marks?.attachMarks(article.current, left.signal)
    }
    void attach()
    return () => left.abort()
  }, [isParallel])

  return article
}
