import type { ReactNode } from 'react'
import { AiSeal } from './ai-seal.tsx'
import { PartialDate } from './partial-date.tsx'

interface BylineProps {
  /** A line of its own, or part of one. */
  as?: 'p' | 'span'
  /** The person who reported the story, in words. */
  author?: string | undefined
  /** What an AI did to it, in words. */
  ai?: string | undefined
  /** When it was published, and what else is known of that kind. */
  dates: { iso: string; label: string }[]
  lang?: string | undefined
  'data-ui'?: ''
  /** Further marks, such as the only language a story exists in. */
  children?: ReactNode
}

/** Who reported a story, what an AI did to it, and when it was published. */
export function Byline({ as: Line = 'p', author, ai, dates, children, ...ui }: BylineProps) {
  return (
    <Line className="byline" {...ui}>
      {author !== undefined && <span>{author}</span>}
      {ai !== undefined && <AiSeal label={ai} />}
      {dates.map((date, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a date is its place
        <PartialDate key={index} {...date} />
      ))}
      {children}
    </Line>
  )
}
