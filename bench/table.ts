import type { Part, Row } from './part.ts'

const START = '<!-- bench -->'
const END = '<!-- /bench -->'

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const SHORT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })
const RATIO = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function figure(value: number | undefined, unit: string): string {
  if (value === undefined) return ''
  const number = Math.abs(value) < 1000 ? SHORT.format(value) : WHOLE.format(value)
  return unit === '' ? number : `${number} ${unit}`
}

/* A share below a hundredth would be printed as nothing. */
function ratioText(ratio: number | undefined): string {
  if (ratio === undefined) return ''
  return ratio !== 0 && Math.abs(ratio) < 0.1 ? SHORT.format(ratio) : RATIO.format(ratio)
}

function line({ measure, value, unit, reference, ratio, target = '' }: Row): string {
  return `| ${[measure, figure(value, unit), figure(reference, unit), ratioText(ratio), target].join(' | ')} |`
}

/** Writes what the parts measured as tables in Markdown. */
export function benchTables(parts: readonly Part[]): string {
  return parts
    .map(({ name, rows }) =>
      [`**${name}**`, '', '| measure | value | reference | ratio | target |', '| --- | --: | --: | --: | :-- |']
        .concat(rows.map(line))
        .join('\n'),
    )
    .join('\n\n')
}

/**
 * Puts a text between the marks of the benchmark, in place of what is there.
 * @throws if a document has no such marks
 */
export function betweenMarks(document: string, text: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  if (start < 0 || end < start) {
    throw new Error(`the document has no place for the benchmark; write ${START} and, on a later line, ${END}`)
  }
  return `${document.slice(0, start + START.length)}\n\n${text}\n\n${document.slice(end)}`
}
