import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceProps } from '../../i18n/i18n.ts'
import { PageLink } from '../../site/page-link.tsx'
import { numbersShown } from './numbers-shown.ts'

interface PageNumbersProps {
  page: number
  pages: number
  addressOf: (page: number) => string
}

/** The ways between the pages of a list; none where there is only one. */
export function PageNumbers({ page, pages, addressOf }: PageNumbersProps) {
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()
  if (pages === 1) return null

  return (
    <nav aria-label={t('pages.label')} className="page-numbers" {...ui}>
      {page > 1 && (
        <PageLink to={addressOf(page - 1)} rel="prev" className="switch-link">
          {t('pages.previous')}
        </PageLink>
      )}
      <ol>
        {numbersShown(page, pages).map((number, index, shown) => (
          <li key={number} data-apart={index > 0 && shown[index - 1] !== number - 1 ? '' : undefined}>
            <PageLink
              to={addressOf(number)}
              aria-label={t('pages.page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
              className="switch-link"
            >
              {number}
            </PageLink>
          </li>
        ))}
      </ol>
      {page < pages && (
        <PageLink to={addressOf(page + 1)} rel="next" className="switch-link">
          {t('pages.next')}
        </PageLink>
      )}
    </nav>
  )
}
