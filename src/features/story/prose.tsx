import type { Columns } from '../../content/select.ts'
import type { Sentence } from '../../content/types.ts'
import { Part } from '../../i18n/part.tsx'
import { Paragraph } from './paragraph.tsx'

interface ProseProps {
  paragraphs: readonly (readonly Sentence[])[]
  columns: Columns
  /** What stands before the number of each paragraph in its fragment of the address. */
  prefix: string
}

/** Paragraphs that are known by their numbers, to the line keeper and in addresses. */
export function Prose({ paragraphs, columns, prefix }: ProseProps) {
  return paragraphs.map((paragraph, index) => {
    const line = `${prefix}${index + 1}`
    return (
      <Part key={line} id={line} data-line="" className="row">
        <Paragraph line={line} paragraph={paragraph} columns={columns} />
      </Part>
    )
  })
}
