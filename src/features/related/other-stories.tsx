import type { Edition } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

/** The ways on from the front page: to the edition before it, and to all stories. */
export function OtherStories({ previous }: Pick<Edition, 'previous'>) {
  const language = useLanguage()
  const side = sideOf(useInterfaceLanguage())
  const t = useTranslator()

  return (
    <p className="ways-on" {...useInterfaceProps()}>
      {previous?.id !== undefined && (
        <PageLink to={paths.pastEdition(language, previous.id)}>
          {t('previousEdition', { title: previous.title[side] })}
        </PageLink>
      )}
      <PageLink to={paths.stories(language)}>{t('stories')}</PageLink>
    </p>
  )
}
