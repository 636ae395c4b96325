import { useState } from 'react'
import { existsIn, type Columns } from '../../content/select.ts'
import type { Sentence } from '../../content/types.ts'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { sideOf } from '../../site/languages.ts'
import { PairedText } from './paired-text.tsx'
import { useTexts } from './use-texts.tsx'

interface ParagraphProps {
  paragraph: readonly Sentence[]
  columns: Columns
  /** What the row is known by. */
  line: string
  className?: string
}

/** A paragraph, and a button that opens its partner below it while the page is read in one language. */
export function Paragraph({ paragraph, columns, line, className }: ParagraphProps) {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const isHydrated = useHydrated()
  const texts = useTexts(columns)(paragraph)
  const partnerId = `${line}-partner`
  const [isOpen, setOpen] = useState(false)

  return (
    <PairedText className={className} {...texts} partnerId={partnerId} isOpen={isOpen}>
      {/* Where the whole paragraph stands in for its partner, there is nothing more to be seen. */}
      {existsIn(paragraph, columns[0]) && (
        <button
          type="button"
          className={isHydrated ? 'peek' : 'peek invisible'}
          aria-expanded={isOpen}
          aria-controls={partnerId}
          onClick={() => setOpen(!isOpen)}
          {...ui}
        >
          <span>{t(`peek.${sideOf(columns[1])}`)}</span>
        </button>
      )}
    </PairedText>
  )
}
