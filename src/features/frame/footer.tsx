import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { PageLink } from '../../site/page-link.tsx'
import { feedPaths, paths } from '../../site/paths.ts'

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
            <a href={feedPaths.rss(language)}>{t('feed.link')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
