import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/use-hydrated.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { viewOf } from '../../site/views.ts'

/**
 * Keeps on <html> what styles follow: the language, the view, and whether the interface is in the language wanted.
 * It stands within the line keeper, since all of them must be set before lines are measured. The view comes from the
 * address itself, not from the one in the prerendered markup: the boot script has set it before the first paint.
 */
export function DocumentState({ isReady }: { isReady: boolean }) {
  const tag = LANGUAGE_TAGS[useLanguage()]
  const view = viewOf(useLocation())
  const isHydrated = useHydrated()

  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = tag
    root.dataset['view'] = view
    if (isReady && isHydrated) root.dataset['ready'] = ''
  }, [tag, view, isReady, isHydrated])

  return null
}
