import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { nameQuery, siteQuery } from '../content/queries.ts'
import { CountsLine } from '../features/archive/counts-line.tsx'
import { PageNumbers } from '../features/archive/page-numbers.tsx'
import { NamePage } from '../features/names/name-page.tsx'
import { CardList } from '../features/related/related-stories.tsx'
import { titleOfPage } from '../i18n/archive.ts'
import { useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { partnerOf, scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { paths } from '../site/paths.ts'
import { loadScripts } from './load.ts'
import { checkedPageNumber, pageNumber } from './page-number.ts'

export async function loader(args: LoaderFunctionArgs) {
  const page = checkedPageNumber(args)
  await loadScripts(args, (script) => nameQuery(args.params['id'] ?? '', script, page))
  return null
}

/** A name in both forms and the stories that mention it, in pages. */
export function Component() {
  const params = useParams()
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: name } = useSuspenseQuery(nameQuery(params['id'] ?? '', scriptOf(language), pageNumber(params)))
  const { id, page, pages } = name
  const [own, other] = [name.name[sideOf(language)], name.name[sideOf(partnerOf(language))]]

  return (
    <Part as="main" id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${titleOfPage(language, `${own} ${other}`, page)} · ${site.name[language]}`}
        description={`${own} (${other}): ${name.role[sideOf(language)]}`}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <NamePage
        name={name}
        title={titleOfPage(language, own, page)}
        stories={
          <>
            <CountsLine counts={name.counts} />
            <CardList stories={name.stories} />
            <PageNumbers page={page} pages={pages} addressOf={(number) => paths.name(language, id, number)} />
          </>
        }
      />
    </Part>
  )
}
