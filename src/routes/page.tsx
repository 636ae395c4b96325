import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { pageQuery, siteQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import { Page } from '../features/story/page.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { loadScripts } from './load.ts'

/**
 * A route for one of the pages beside the stories, named by its slug.
 * @param End what stands after the text
 */
export function pageRoute(slug: string, End?: ComponentType) {
  async function loader(args: LoaderFunctionArgs) {
    await loadScripts(args, (script) => pageQuery(slug, script))
    return null
  }

  function Component() {
    const language = useLanguage()
    const { data: site } = useSuspenseQuery(siteQuery())
    const { data: page } = useSuspenseQuery(pageQuery(slug, scriptOf(language)))

    return (
      <Part as="main" id="story" tabIndex={-1} className="page">
        <PageMeta
          title={`${page.headline[sideOf(language)]} · ${site.name[language]}`}
          description={plainText(page.standfirst, language)}
          language={language}
          address={useAddress()}
          origin={site.url}
        />
        <Page page={page}>{End && <End />}</Page>
      </Part>
    )
  }

  return { loader, Component, ErrorBoundary: Trouble }
}
