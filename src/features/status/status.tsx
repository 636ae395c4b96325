import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { pageOf } from '../../site/paths.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'

/**
 * The one polite live region. A page that arrives, anew or again, says its headline and takes the focus there.
 * A switch of language says the language, and that a story has no version in it, and leaves the focus alone.
 */
export function Status() {
  const region = useRef<HTMLOutputElement>(null)
  const location = useLocation()
  const language = useLanguage()
  const t = useTranslator()
  const seen = useRef({ location, language })

  useEffect(() => {
    const previous = seen.current
    seen.current = { location, language }
    if (location === previous.location || !region.current) return
    const headline = document.querySelector('h1')
    const isSamePage = pageOf(location) === pageOf(previous.location)
    if (isSamePage && language !== previous.language) {
      const note = document.querySelector('[data-stand-in]')?.textContent ?? ''
      region.current.textContent = [t('now'), note].filter(Boolean).join(' ')
    } else if (!isSamePage || location.hash === '') {
      headline?.focus({ preventScroll: true })
      region.current.textContent = headline?.textContent ?? document.title
    }
  }, [location, language, t])

  return <output ref={region} className="sr-only" lang={LANGUAGE_TAGS[language]} />
}
