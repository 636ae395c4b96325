import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useInterfaceLanguage, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { announce, LIVE_REGION_ID } from '../../lib/announce.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { pageOf } from '../../site/paths.ts'
import { viewOf } from '../../site/views.ts'

/**
 * The one polite live region. A page that arrives, anew or again, says its headline and takes the focus there.
 * A switch of language or view says which, and that a story has no version in the language, and leaves the focus alone.
 */
export function Status() {
  const location = useLocation()
  const language = useLanguage()
  const tag = LANGUAGE_TAGS[useInterfaceLanguage()]
  const t = useTranslator()
  const seen = useRef({ location, language })

  useEffect(() => {
    const previous = seen.current
    seen.current = { location, language }
    if (location === previous.location) return
    const headline = document.querySelector('h1')
    const isSamePage = pageOf(location) === pageOf(previous.location)
    const view = viewOf(location)
    if (isSamePage && language !== previous.language) {
      const note = document.querySelector('[data-stand-in]')?.textContent ?? ''
      announce([t(`now.${language}`), note].filter(Boolean).join(' '))
    } else if (isSamePage && view !== viewOf(previous.location)) {
      announce(t(view === 'parallel' ? 'sideBySide.now' : `now.${language}`))
    } else if (!isSamePage || location.hash === '') {
      headline?.focus({ preventScroll: true })
      announce(headline?.textContent ?? document.title)
    }
  }, [location, language, t])

  return <output id={LIVE_REGION_ID} className="sr-only" lang={tag} />
}
