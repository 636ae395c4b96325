import type { Site } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { useAddress } from '../../site/address.ts'

/** Where a printed page comes from; shown on paper only, and so not before the app is there. */
export function PrintSource({ site }: { site: Site }) {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const name = site.name[useInterfaceLanguage()]
  const { pathname, search } = useAddress()
  if (!useHydrated()) return null

  return (
    <p className="print-source" {...ui}>
      {`${t('print.source', { site: name })} · ${new URL(pathname + search, site.url).href}`}
    </p>
  )
}
