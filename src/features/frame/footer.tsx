import { Link } from 'react-router'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { paths } from '../../site/paths.ts'
import { ShortcutsToggle } from './shortcuts-toggle.tsx'

/** What stands under every page: what AI wrote, the pages beside the stories, the shortcuts. */
export function Footer() {
  const language = useLanguage()
  const t = useTranslator()

  return (
    <footer className="colophon">
      <p>{t('aiNotice')}</p>
      <nav aria-label={t('footer')}>
        <ul>
          <li>
            <Link to={paths.about(language)}>{t('about')}</Link>
          </li>
          <li>
            <Link to={paths.privacy(language)}>{t('privacy')}</Link>
          </li>
        </ul>
      </nav>
      <ShortcutsToggle />
    </footer>
  )
}
