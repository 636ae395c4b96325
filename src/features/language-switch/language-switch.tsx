import { Link } from 'react-router'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { choose } from '../../reader/preferences.ts'
import { LANGUAGES, LANGUAGE_NAMES, LANGUAGE_TAGS } from '../../site/languages.ts'
import { useSwitchTo } from './use-language-switch.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Links to the same page in every language; each names its language in that language. */
export function LanguageSwitch() {
  const t = useTranslator()
  const current = useLanguage()
  const switchTo = useSwitchTo()
  useShortcuts()

  return (
    <nav aria-label={t('language')}>
      <ul className="flex items-center">
        {LANGUAGES.map((language) => (
          <li key={language} className="not-first:border-s not-first:border-rule">
            <Link
              {...switchTo(language)}
              lang={LANGUAGE_TAGS[language]}
              hrefLang={LANGUAGE_TAGS[language]}
              aria-current={language === current ? 'true' : undefined}
              className="switch-link"
              onClick={() => choose('language', language)}
            >
              {LANGUAGE_NAMES[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
