import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { nameQuery, siteQuery } from '../content/queries.ts'
import { NamePage } from '../features/names/name-page.tsx'
import { CardList } from '../features/related/related-stories.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { partnerOf, scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { loadScripts } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await loadScripts(args, (script) => nameQuery(args.params['id'] ?? '', script))
  return null
}

export { Trouble as ErrorBoundary }

/** A name in both forms and the stories that mention it. */
export function Component() {
  const { id = '' } = useParams()
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: name } = useSuspenseQuery(nameQuery(id, scriptOf(language)))
  const [own, other] = [name.name[sideOf(language)], name.name[sideOf(partnerOf(language))]]

  return (
    <main id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${own} ${other} · ${site.name[language]}`}
        description={`${own} (${other}): ${name.role[sideOf(language)]}`}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <NamePage name={name} stories={<CardList stories={name.stories} />} />
    </main>
  )
}
