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

function inEachLanguage(key: 'choose.title' | 'choose.body'): string {
  return LANGUAGES.map((language) => translator(language)(key)).join(' ')
}

/** The language-neutral front door; where scripts run, the boot script has led the reader on before this is seen. */
export function Component() {
  const { data: site } = useSuspenseQuery(siteQuery())

  return (
    <>
      <PageMeta
        title={inEachLanguage('choose.title')}
        description={inEachLanguage('choose.body')}
        address={useAddress()}
        origin={site.url}
        anyLanguage={paths.root()}
      />
      <NeutralPage message="choose" />
    </>
  )
}
