import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { useAddress } from '../../site/address.ts'

/** Where a printed page comes from; shown on paper only. */
export function PrintSource({ origin }: { origin: string }) {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { pathname, search } = useAddress()

  return (
    <p className="print-source" {...ui}>
      {t('print.source', { brand: t('brand'), address: new URL(pathname + search, origin).href })}
    </p>
  )
}
