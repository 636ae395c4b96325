import type { ReactNode } from 'react'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceProps } from '../../i18n/i18n.ts'

interface ListedProps {
  /** Whether the first story leads the others. */
  led?: boolean
  children: ReactNode
}

/** The stories of a page; their headlines stand below a heading, which the eye does not need. */
export function Listed({ led = false, children }: ListedProps) {
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()

  return (
    <div className={led ? 'listed led' : 'listed'}>
      <h2 className="sr-only" {...ui}>
        {t('list')}
      </h2>
      {children}
    </div>
  )
}
