import { dateBounds } from '../content/dates.ts'
import type { DateLabel } from '../content/types.ts'
import type { Side } from '../site/languages.ts'

/* The order matters: a date is written with the parts that its length brings, and no more. */
const PRECISIONS: [length: number, parts: Intl.DateTimeFormatOptions][] = [
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
  [Infinity, { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
]

/* To make one takes longer than to shape a story. */
const FORMATTERS = PRECISIONS.map(([length, parts]) => ({
  length,
  zh: new Intl.DateTimeFormat('zh-CN', { ...parts, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' }),
}))

function formatter(date: string, side: Side): Intl.DateTimeFormat {
  const found = FORMATTERS.find(({ length }) => date.length <= length)
  if (!found) throw new RangeError(`“${date}” has no length that a date can have.`)
  return found[side]
}

/* A date-time is printed as the clocks showed it where it was written, so its offset is set aside. */
function wallClock(date: string): Date {
  return new Date(date.length > 10 ? `${date.slice(0, 16)}Z` : date)
}

/* Within one year, the year is said once. */
function withoutYear(end: string, start: string): string {
  const year = `${start.slice(0, 4)}年`
  return end.startsWith(year) && end !== year ? end.slice(year.length) : end
}

function write(date: string, side: Side): string {
  const [start = '', end] = dateBounds(date)
  const format = formatter(start, side)
  if (end === undefined || end === start) return format.format(wallClock(start))
  // CLDR's Chinese intervals are numeric (“2026/1 – 2026/2”), which no newspaper prints.
  if (side === 'zh') return `${write(start, side)}至${withoutYear(write(end, side), start)}`
  if (start.length !== end.length) return `${write(start, side)} – ${write(end, side)}`
  // CLDR writes “ – ” with thin spaces; a plain en dash reads the same and stands in every font.
  return format.formatRange(wallClock(start), wallClock(end)).replace(/\s*–\s*/, '–')
}

/**
 * A date as each language writes it, as precise as it is known. Made once, at build time: browsers differ in how they
 * format dates, and a page must read the same before and after hydration.
 */
export function dateLabel(date: string): DateLabel {
  return { iso: date, zh: write(date, 'zh'), en: write(date, 'en') }
}
