import type { ReactNode } from 'react'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { PageLink } from '../../site/page-link.tsx'
import { feedPaths, paths } from '../../site/paths.ts'

interface FooterProps {
  /** The way back to a choice the reader made, where there was one to make. */
  choices: ReactNode
}

/** What stands under every page: what AI wrote, the pages beside the stories, and the reader's choices. */
export function Footer({ choices }: FooterProps) {
  const language = useLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()

  return (
    <Part as="footer" isBelow className="colophon" {...ui}>
      <p>{t('aiNotice')}</p>
      <nav aria-label={t('footer')}>
        <ul>
          <li>
            <PageLink to={paths.stories(language)}>{t('stories')}</PageLink>
          </li>
          <li>
            <PageLink to={paths.about(language)}>{t('about')}</PageLink>
          </li>
          <li>
            <PageLink to={paths.privacy(language)}>{t('privacy')}</PageLink>
          </li>
          <li>
            <PageLink to={paths.licenses(language)}>{t('licenses.link')}</PageLink>
          </li>
          <li>
            <a href={feedPaths.rss(language)}>{t('feed.link')}</a>
          </li>
          {choices && <li>{choices}</li>}
        </ul>
      </nav>
    </Part>
  )
}
