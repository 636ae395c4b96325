import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { archiveQuery } from '../content/list-queries.ts'
import { siteQuery } from '../content/queries.ts'
import { ArchiveIndex } from '../features/archive/archive-index.tsx'
import { CardList } from '../features/related/related-stories.tsx'
import { archiveTranslator } from '../i18n/archive.ts'
import { translator, useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { scriptOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { loadScripts } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await loadScripts(args, archiveQuery)
  return null
}

/** All stories: the newest of them, and the months that have the others. */
export function Component() {
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: archive } = useSuspenseQuery(archiveQuery(scriptOf(language)))
  const title = translator(language)('stories')

  return (
    <Part as="main" id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${title} · ${site.name[language]}`}
        description={archiveTranslator(language)('all')}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <ArchiveIndex title={title} archive={archive} Cards={CardList} />
    </Part>
  )
}
