import { useMemo } from 'react'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { useKeys } from '../../lib/use-keys.ts'
import { preference, usePreference } from '../../reader/preferences.ts'
import { LANGUAGES, LANGUAGE_NAMES, LANGUAGE_TAGS } from '../../site/languages.ts'
import { Link } from '../../site/link.tsx'
import { useView } from '../../site/view.ts'
import { keepLanguage, useLanguageSwitch, useSwitchTo, useViewSwitch } from './use-language-switch.ts'

/** Links to the same page in every language, each named in its own, and the view of both side by side. */
export function LanguageSwitch() {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const current = useLanguage()
  const switchTo = useSwitchTo()
  const switchLanguage = useLanguageSwitch()
  const switchView = useViewSwitch()
  const isHydrated = useHydrated()
  const isParallel = useView() === 'parallel'
  const otherView = isParallel ? 'single' : 'parallel'

  const keys = useMemo(
    () => ({
      1: () => switchLanguage(preference('chinese')),
      2: () => switchLanguage('en'),
      3: () => switchView(otherView),
    }),
    [switchLanguage, switchView, otherView],
  )
  useKeys(keys, usePreference('shortcuts') === 'on')

  return (
    <nav aria-label={t('language')} lang={ui.lang} className="switch">
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <Link
              {...switchTo(language)}
              lang={LANGUAGE_TAGS[language]}
              hrefLang={LANGUAGE_TAGS[language]}
              aria-current={language === current ? 'true' : undefined}
              className="switch-link"
              onClick={() => keepLanguage(language)}
            >
              {LANGUAGE_NAMES[language]}
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-pressed={isParallel}
        className={isHydrated ? 'icon-button' : 'icon-button invisible'}
        onClick={() => switchView(otherView)}
        {...ui}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 5h6v14H4zM14 5h6v14h-6z" />
        </svg>
        <span>{t('sideBySide.button')}</span>
      </button>
    </nav>
  )
}
