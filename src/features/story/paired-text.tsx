import type { ReactNode } from 'react'
import { Later } from '../../i18n/part.tsx'
import { useView } from '../../site/view.ts'

interface PairedTextProps {
  /** The element of the text that is read; what it is read against is a paragraph. */
  as?: 'h1' | 'h2' | 'p'
  className?: string | undefined
  lead: ReactNode
  /** Set where the text is not in the page's language. */
  lang?: string | undefined
  partner: ReactNode
  partnerLang: string
  partnerId?: string
  /** Whether the partner is shown although the page is read in one language. */
  isOpen?: boolean
  /** What stands between the two. */
  children?: ReactNode
}

/**
 * A text in the language it is read in, and after it in the one it is read against: what a row consists of. The second
 * is in every page but shown only where the view or the reader asks for it (styles/rows.css), so that a change of view
 * changes no markup.
 */
export function PairedText(props: PairedTextProps) {
  const { as: Lead = 'p', className, lead, lang, partner, partnerLang, partnerId, isOpen, children } = props
  const view = useView()
  return (
    <>
      <Lead lang={lang} className={className} tabIndex={Lead === 'h1' ? -1 : undefined}>
        {lead}
      </Lead>
      {children}
      <p
        id={partnerId}
        lang={partnerLang}
        hidden={isOpen !== true}
        className={className === undefined ? 'partner' : `partner ${className}`}
      >
        <Later isSeen={isOpen === true || view === 'parallel'}>{partner}</Later>
      </p>
    </>
  )
}
