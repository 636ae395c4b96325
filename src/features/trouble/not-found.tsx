import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'
import { Message } from './message.tsx'

/** There is nothing at this address. */
export function NotFound() {
  const language = useLanguage()
  const t = useTranslator()
  return (
    <Message title={t('notFound.title')} body={t('notFound.body')}>
      <PageLink to={paths.edition(language)} className="button">
        {t('notFound.go')}
      </PageLink>
    </Message>
  )
}
