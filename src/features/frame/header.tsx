import type { ReactNode } from 'react'
import type { Site } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { useAddress } from '../../site/address.ts'
import { Link } from '../../site/link.tsx'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

interface HeaderProps {
  site: Site
  /** The controls. */
  children: ReactNode
}

/** The masthead: skip link, the name of the site, and the controls that are handed in. */
export function Header({ site, children }: HeaderProps) {
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { pathname, search } = useAddress()

  return (
    <Part as="header" className="masthead">
      <Link to={{ pathname, search, hash: '#story' }} replace className="skip-link" {...ui}>
        {t('skip')}
      </Link>
      <PageLink to={paths.edition(language)} className="brand">
        <img src="/seal.svg" alt="" width="40" height="40" />
        <span {...ui}>{site.name[spoken]}</span>
      </PageLink>
      <div className="controls">{children}</div>
    </Part>
  )
}
