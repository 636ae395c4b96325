import type { ReactNode } from 'react'
import { AiSeal } from './ai-seal.tsx'
import { PartialDate } from './partial-date.tsx'

interface BylineProps {
  /** Who reported the story, in words. */
  label: string
  isAi: boolean
  published: { iso: string; label: string }
  lang: string | undefined
  'data-ui': ''
  /** Further marks, such as the only language a story exists in. */
  children?: ReactNode
}

/** Who reported a story and when it was published. */
export function Byline({ label, isAi, published, children, ...ui }: BylineProps) {
  return (
    <p className="byline" {...ui}>
      {isAi ? <AiSeal label={label} /> : <span>{label}</span>}
      <PartialDate {...published} />
      {children}
    </p>
  )
}
