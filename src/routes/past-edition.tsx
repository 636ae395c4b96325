import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { pastEditionQuery } from '../content/list-queries.ts'
import { siteQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import { EditionPage } from '../features/archive/edition-page.tsx'
import { CardList } from '../features/related/related-stories.tsx'
import { useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { loadScripts } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await loadScripts(args, (script) => pastEditionQuery(args.params['id'] ?? '', script))
  return null
}

/** An edition that has left the front page. */
export function Component() {
  const { id = '' } = useParams()
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: edition } = useSuspenseQuery(pastEditionQuery(id, scriptOf(language)))
  const { title, published, stories } = edition
  const side = sideOf(language)

  return (
    <Part as="main" id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${title[side]} · ${published[side]} · ${site.name[language]}`}
        description={plainText(stories[0]?.standfirst ?? [], language)}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <EditionPage edition={edition} stories={<CardList stories={stories} />} />
    </Part>
  )
}
