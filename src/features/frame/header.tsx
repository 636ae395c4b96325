import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { useAddress } from '../../site/address.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

/** The masthead: skip link, brand, and the controls that are handed in. */
export function Header({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { pathname, search } = useAddress()

  return (
    <header className="masthead">
      <Link to={{ pathname, search, hash: '#story' }} replace className="skip-link" {...ui}>
        {t('skip')}
      </Link>
      <PageLink to={paths.edition(language)} className="brand">
        <img src="/seal.svg" alt="" width="40" height="40" />
        <span {...ui}>{t('brand')}</span>
      </PageLink>
      <div className="controls">{children}</div>
    </header>
  )
}
