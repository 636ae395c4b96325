import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { pageQuery, siteQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import { Page } from '../features/page/page.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage, useTranslator } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { load } from './load.ts'

/** A route for one of the pages beside the stories, named by its slug. */
export function pageRoute(slug: string) {
  async function loader(args: LoaderFunctionArgs) {
    await load(args, pageQuery(slug))
    return null
  }

  function Component() {
    const language = useLanguage()
    const t = useTranslator()
    const { data: site } = useSuspenseQuery(siteQuery())
    const { data: page } = useSuspenseQuery(pageQuery(slug))

    return (
      <main id="story" tabIndex={-1} className="page">
        <PageMeta
          title={`${page.headline[language]} · ${t('brand')}`}
          description={plainText(page.standfirst, language)}
          language={language}
          address={useAddress()}
          origin={site.url}
        />
        <Page page={page} />
      </main>
    )
  }

  return { loader, Component, ErrorBoundary: Trouble }
}
