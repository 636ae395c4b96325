import { useTranslator, useInterfaceProps, useLanguage } from '../../i18n/i18n.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

/** A page to go on to, and what it is to this one. */
export interface Way {
  to: string
  relation: string
  title: string
}

/** The pages before and after one of a series. */
export function WaysOn({ label, ways }: { label: string; ways: readonly Way[] }) {
  const ui = useInterfaceProps()
  if (ways.length === 0) return null

  return (
    <nav aria-label={label} className="series" {...ui}>
      <ul>
        {ways.map(({ to, relation, title }) => (
          <li key={relation}>
            <PageLink to={to}>
              <span>{relation}</span> {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way up, over the headline: to the list of all stories. */
export function WayUp() {
  const language = useLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()

  return (
    <p className="kicker" {...ui}>
      <PageLink to={paths.stories(language)}>{t('stories')}</PageLink>
    </p>
  )
}
