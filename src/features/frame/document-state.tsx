import { useContext, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../../i18n/i18n.ts'
import { SettledContext } from '../../i18n/settled.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { keepingPlace } from '../../lib/place.ts'
import { PrerenderedPath } from '../../site/address.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { inLanguage } from '../../site/paths.ts'
import { viewOf } from '../../site/views.ts'

/* What the head says of the page that was loaded, for others (publish/document-head.ts); of any other it would be untrue. */
const OF_LOADED_PAGE = 'meta[property], meta[name^="twitter:"], script[type="application/ld+json"]'

/**
 * Keeps on <html> what styles follow: the language, the view, and whether the interface is in the language wanted.
 * It stands within the line keeper, since all of them must be set before lines are measured. The view comes from the
 * address itself, not from the one in the prerendered markup: the boot script has set it before the first paint.
 */
export function DocumentState({ isReady }: { isReady: boolean }) {
  const language = useLanguage()
  const tag = LANGUAGE_TAGS[language]
  const isSettled = useContext(SettledContext)
  const location = useLocation()
  const view = viewOf(location)
  const isHydrated = useHydrated()
  const isLoadedPage = inLanguage(location, language).pathname === useContext(PrerenderedPath)

  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = view
  }, [view])

  // Each part says its own language; that of the page is asked by those alone that have not changed yet.
  useLayoutEffect(() => {
    if (isSettled) document.documentElement.lang = tag
  }, [isSettled, tag])

  // What has waited to be laid out (styles/arriving.css) may lie above the line of a reader who did not wait.
  useLayoutEffect(() => {
    if (isReady && isHydrated) keepingPlace(() => (document.documentElement.dataset['ready'] = ''))
  }, [isReady, isHydrated])

  useLayoutEffect(() => {
    if (!isLoadedPage) for (const element of document.head.querySelectorAll(OF_LOADED_PAGE)) element.remove()
  }, [isLoadedPage])

  return null
}
