import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { useAddress } from '../../site/address.ts'
import { paths } from '../../site/paths.ts'

/** The masthead: skip link, brand, and what is handed in, the language switch. */
export function Header({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const t = useTranslator()
  const { pathname, search } = useAddress()

  return (
    <header className="masthead">
      <Link to={{ pathname, search, hash: '#story' }} replace className="skip-link">
        {t('skip')}
      </Link>
      <Link to={paths.edition(language)} className="brand">
        <img src="/seal.svg" alt="" width="40" height="40" />
        <span>{t('brand')}</span>
      </Link>
      {children}
    </header>
  )
}
