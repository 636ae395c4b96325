import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { licensesQuery, siteQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import type { Page as PageContent } from '../content/types.ts'
import { LicenseList } from '../features/licenses/license-list.tsx'
import { Page } from '../features/story/page.tsx'
import { translator, useLanguage } from '../i18n/i18n.ts'
import { Part } from '../i18n/part.tsx'
import { useAddress } from '../site/address.ts'
import { sideOf, type Language } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { load, loadInterface } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await Promise.all([loadInterface(args), load(args, licensesQuery())])
  return null
}

/* The words of this page are the project's own, so they come from its strings and not from a seed. */
function pageIn(language: Language): PageContent {
  const chinese = translator(language === 'en' ? 'zh' : language)
  const english = translator('en')
  function pair(key: 'title' | 'shared' | 'listed' | 'original') {
    return { zh: chinese(`licenses.${key}`), en: english(`licenses.${key}`) }
  }
  return {
    slug: 'licenses',
    headline: pair('title'),
    standfirst: [pair('shared'), pair('listed'), pair('original')],
    sections: [],
  }
}

/** Whose code the site brings to a browser, and under which licenses. */
export function Component() {
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: licenses } = useSuspenseQuery(licensesQuery())
  const page = pageIn(language)

  return (
    <Part as="main" id="story" tabIndex={-1} className="page">
      <PageMeta
        title={`${page.headline[sideOf(language)]} · ${site.name[language]}`}
        description={plainText(page.standfirst, language)}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <Page page={page}>
        <LicenseList licenses={licenses} />
      </Page>
    </Part>
  )
}
