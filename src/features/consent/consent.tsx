import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useInterfaceLanguage, useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import QUESTION_HASHES from '../../i18n/locales/question-hashes.json'
import { announce } from '../../lib/announce.ts'
import { keepingPlace } from '../../lib/place.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { decide, useConsent, type Choice, type Consent as ConsentState } from '../../reader/consent.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'
import { closeChoices, useChoicesOpen } from './choices-open.ts'

/* The line that is being read stays, and the focus goes back, or on to the story, which is next in the page. */
function close(change = () => undefined as void) {
  let opener: HTMLElement | undefined
  keepingPlace(() =>
    flushSync(() => {
      change()
      opener = closeChoices()
    }),
  )
  if (opener) opener.focus()
  else document.getElementById('story')?.focus({ preventScroll: true })
}

/**
 * Asks whether visits may be counted, where that is still to be asked, or when the reader opens it. It comes with the
 * app, since nobody would answer before.
 */
export function Consent() {
  const isHydrated = useHydrated()
  const state = useConsent()
  const isOpen = useChoicesOpen()
  return isHydrated && (isOpen || state === 'ask') ? <Choices state={state} isOpen={isOpen} /> : null
}

function Choices({ state, isOpen }: { state: ConsentState; isOpen: boolean }) {
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()
  const region = useRef<HTMLElement>(null)

  useEffect(() => {
    if (isOpen) region.current?.focus()
  }, [isOpen])

  function onChoice(choice: Choice) {
    close(() => decide(choice, QUESTION_HASHES[spoken]))
    announce(t(`consent.done.${choice}`))
  }

  return (
    <section
      ref={region}
      aria-label={t('consent.title')}
      tabIndex={-1}
      data-open={isOpen || undefined}
      className="consent"
      {...ui}
      lang={LANGUAGE_TAGS[spoken]}
    >
      <p>
        <span>{t(state === 'gpc' ? 'consent.gpc' : 'consent.question')}</span>{' '}
        {isOpen && (state === 'accepted' || state === 'rejected') && <strong>{t(`consent.now.${state}`)} </strong>}
        <PageLink to={paths.privacy(language)}>{t('consent.more')}</PageLink>
      </p>
      <div className="consent-choices">
        {state !== 'gpc' && (
          <>
            <button type="button" className="button" onClick={() => onChoice('accepted')}>
              {t('consent.accept')}
            </button>
            <button type="button" className="button" onClick={() => onChoice('rejected')}>
              {t('consent.reject')}
            </button>
          </>
        )}
        {isOpen && (
          <button type="button" className="consent-close" onClick={() => close()}>
            {t('consent.close')}
          </button>
        )}
      </div>
    </section>
  )
}
