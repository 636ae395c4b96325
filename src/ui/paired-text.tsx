import type { ReactNode } from 'react'

interface PairedTextProps {
  /** What the line keeper and addresses know the text by. */
  line: string
  id?: string
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
 * A text in the language it is read in, and after it in the one it is read against. The second is in every page but
 * shown only where the view or the reader asks for it (styles/rows.css), so that a change of view changes no markup.
 */
export function PairedText(props: PairedTextProps) {
  const { line, id, as: Lead = 'p', className, lead, lang, partner, partnerLang, partnerId, isOpen, children } = props
  const Group = Lead === 'p' ? 'div' : 'hgroup'
  return (
    <Group id={id} data-line={line} className="row">
      <Lead lang={lang} className={className} tabIndex={Lead === 'h1' ? -1 : undefined}>
        {lead}
      </Lead>
      {children}
      <p id={partnerId} lang={partnerLang} hidden={isOpen !== true} className={`partner ${className ?? ''}`}>
        {partner}
      </p>
    </Group>
  )
}
