import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { pageOf } from '../../site/paths.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'

/** Whether the page is the same but arrives anew, on a second try to load it. */
function isRetry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'retried' in state
}

/**
 * The one polite live region. A new page says its headline and takes the focus there; a switch of language
 * says the language, and that a story has no version in it, and leaves the focus alone.
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
    if (pageOf(location) !== pageOf(previous.location) || isRetry(location.state)) {
      headline?.focus({ preventScroll: true })
      region.current.textContent = headline?.textContent ?? document.title
    } else if (language !== previous.language) {
      const note = document.querySelector('[data-stand-in]')?.textContent ?? ''
      region.current.textContent = [t('now'), note].filter(Boolean).join(' ')
    }
  }, [location, language, t])

  return <output ref={region} className="sr-only" lang={LANGUAGE_TAGS[language]} />
}
