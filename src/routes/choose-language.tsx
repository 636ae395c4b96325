import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { siteQuery } from '../content/queries.ts'
import { NeutralPage } from '../features/neutral-page/neutral-page.tsx'
import { translator } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { LANGUAGES } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { paths } from '../site/paths.ts'
import { load } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await load(args, siteQuery())
  return null
}

/** The language-neutral front door; where scripts run, the boot script has led the reader on before this is seen. */
export function Component() {
  const { data: site } = useSuspenseQuery(siteQuery())

  return (
    <>
      <PageMeta
        title={LANGUAGES.map((language) => site.name[language]).join(' ')}
        description={LANGUAGES.map((language) => translator(language)('choose.body')).join(' ')}
        address={useAddress()}
        origin={site.url}
        anyLanguage={paths.root()}
      />
      <NeutralPage title={(language) => site.name[language]} message="choose" />
    </>
  )
}
