import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, type RefObject } from 'react'
import { siteQuery } from '../../content/queries.ts'
import { useInterfaceLanguage } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, sideOf } from '../../site/languages.ts'
import { CREDIT_SEPARATOR } from './use-credit.ts'

/**
 * What is copied from an article comes in pairs side by side, and says who made it where there is a label for that.
 * Loaded once the page is interactive, since the browser does not wait for it when the reader copies.
 */
export function useCopies(article: RefObject<HTMLElement | null>, label?: string): void {
  const { data: site } = useSuspenseQuery(siteQuery())
  const spoken = useInterfaceLanguage()
  const name = site.name[spoken]

  useEffect(() => {
    const left = new AbortController()
    async function attach() {
      const copies = await import('./copies.ts').catch(() => undefined)
      document.addEventListener(
        'copy',
        (event) => {
          const { origin, pathname } = window.location
          const credit = label && {
            text: [label, name, origin + pathname].join(CREDIT_SEPARATOR[sideOf(spoken)]),
            lang: LANGUAGE_TAGS[spoken],
          }
          if (article.current) copies?.copy(event, article.current, credit || undefined)
        },
        { signal: left.signal },
      )
    }
    void attach()
    return () => left.abort()
  }, [article, label, name, spoken])
}
