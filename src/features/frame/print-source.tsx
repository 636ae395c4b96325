import type { Site } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { useAddress } from '../../site/address.ts'

/** Where a printed page comes from; shown on paper only. */
export function PrintSource({ site }: { site: Site }) {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const name = site.name[useInterfaceLanguage()]
  const { pathname, search } = useAddress()

  return (
    <p className="print-source" {...ui}>
      {`${t('print.source', { site: name })} · ${new URL(pathname + search, site.url).href}`}
    </p>
  )
}
