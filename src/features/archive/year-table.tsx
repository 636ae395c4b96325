import type { Archive } from '../../content/types.ts'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

interface YearTableProps {
  year: string
  months: Archive['months']
}

const COLUMNS = ['month', 'all', 'both', 'zh', 'en'] as const

const numbers = new Intl.NumberFormat('en-US')

/** The months of a year as links, each with how many stories it has in which languages. */
export function YearTable({ year, months }: YearTableProps) {
  const language = useLanguage()
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()
  const names = t('months.names').split(' ')

  return (
    <table className="year" data-line={`y${year}`} {...ui}>
      <caption>{sideOf(useInterfaceLanguage()) === 'zh' ? `${year}年` : year}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`months.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(([month, both, zh, en]) => (
          <tr key={month}>
            <th scope="row">
              <PageLink to={paths.archive(language, month)}>
                {names[Number(month.slice(5)) - 1] ?? t('months.unknown')}
              </PageLink>
            </th>
            <td>{numbers.format(both + zh + en)}</td>
            <td>{numbers.format(both)}</td>
            <td>{numbers.format(zh)}</td>
            <td>{numbers.format(en)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
