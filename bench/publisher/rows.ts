import { rowAgainst, type Row } from '../part.ts'
import { growthExponent } from './growth.ts'
import type { SizeFigures } from './measure-size.ts'

const MEGABYTE = 1e6
const COUNT = new Intl.NumberFormat('en-US')

function rowsOfSize(size: SizeFigures): Row[] {
  const at = `at ${COUNT.format(size.stories)} stories`
  const { seconds, diskSeconds, pages, bytes, stories, oneWorkerSeconds } = size
  const isTarget = stories === 10_000
  const pace = rowAgainst(
    pages / diskSeconds,
    `pages published ${at}, against writing files`,
    pages / seconds,
    'a second',
  )
  const rows: Row[] = [
    rowAgainst(diskSeconds, `publishing everything ${at}, against writing files`, seconds, 's'),
    { measure: `work of all threads ${at}`, value: size.cpuSeconds, unit: 's' },
    isTarget ? { ...pace, target: '≥ 1,000 a second' } : pace,
    {
      measure: `peak memory ${at}`,
      value: size.peakMemory / MEGABYTE,
      unit: 'MB',
      ...(isTarget && { target: '< 1,500 MB' }),
    },
    { measure: `output for each story ${at}`, value: bytes / stories / 1000, unit: 'kB' },
    { measure: `output for each page ${at}`, value: bytes / pages / 1000, unit: 'kB' },
    rowAgainst(
      seconds,
      `publishing again after one edit ${at}, against everything`,
      size.afterEditSeconds,
      's',
      '< 0.05 ×',
    ),
    rowAgainst(seconds, `publishing again without an edit ${at}, against everything`, size.unchangedSeconds, 's'),
  ]
  if (oneWorkerSeconds === undefined) return rows
  return [...rows, rowAgainst(oneWorkerSeconds, `publishing everything ${at}, against one worker`, seconds, 's')]
}

function exponentRow(
  name: string,
  sizes: readonly SizeFigures[],
  of: (size: SizeFigures) => number,
  target?: string,
): Row[] {
  const [first, last] = [sizes.at(0), sizes.at(-1)]
  if (!first || !last || first === last) return []
  const exponent = growthExponent(sizes.map((size) => ({ stories: size.stories, value: of(size) })))
  const range = `${COUNT.format(first.stories)} to ${COUNT.format(last.stories)}`
  return [rowAgainst(1, `growth exponent of ${name}, ${range} stories`, exponent, '', target)]
}

/** The figures of the publisher as rows: each size, then how time and memory grow from size to size. */
export function publisherRows(sizes: readonly SizeFigures[]): Row[] {
  const steps = sizes.slice(1).map((size, before) => [sizes[before], size].filter((one) => one !== undefined))
  const large = sizes.filter(({ stories }) => stories >= 100)
  return [
    ...sizes.flatMap(rowsOfSize),
    ...steps.flatMap((step) => exponentRow('time', step, ({ seconds }) => seconds)),
    ...(large.length > 2 ? exponentRow('time', large, ({ seconds }) => seconds, '≤ 1.05') : []),
    ...exponentRow('work of all threads', large, ({ cpuSeconds }) => cpuSeconds),
    ...exponentRow('memory', large, ({ peakMemory }) => peakMemory),
  ]
}
