import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

/** What stands under every page: what AI wrote, and the pages beside the stories. */
export function Footer() {
  const language = useLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()

  return (
    <footer className="colophon" {...ui}>
      <p>{t('aiNotice')}</p>
      <nav aria-label={t('footer')}>
        <ul>
          <li>
            <PageLink to={paths.about(language)}>{t('about')}</PageLink>
          </li>
          <li>
            <PageLink to={paths.privacy(language)}>{t('privacy')}</PageLink>
          </li>
          <li>
            <PageLink to={paths.licenses(language)}>{t('licenses.link')}</PageLink>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
