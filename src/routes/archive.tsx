import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { archiveMonthQuery } from '../content/list-queries.ts'
import { siteQuery } from '../content/queries.ts'
import { MonthPage } from '../features/archive/month-page.tsx'
import { CardList } from '../features/related/related-stories.tsx'
import { archiveTranslator, titleOfPage } from '../i18n/archive.ts'
import { useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { loadScripts } from './load.ts'
import { checkedPageNumber, pageNumber } from './page-number.ts'

export async function loader(args: LoaderFunctionArgs) {
  const page = checkedPageNumber(args)
  await loadScripts(args, (script) => archiveMonthQuery(args.params['month'] ?? '', page, script))
  return null
}

/** The stories of a month, in pages. */
export function Component() {
  const params = useParams()
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const query = archiveMonthQuery(params['month'] ?? '', pageNumber(params), scriptOf(language))
  const { data: month } = useSuspenseQuery(query)
  const name = month.date[sideOf(language)]
  const title = titleOfPage(language, name, month.page)

  return (
    <Part as="main" id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${title} · ${site.name[language]}`}
        description={archiveTranslator(language)('month', { month: name })}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <MonthPage title={title} month={month} stories={<CardList stories={month.stories} />} />
    </Part>
  )
}
