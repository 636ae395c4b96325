import { dateBounds } from '../content/dates.ts'
import type { DateLabel } from '../content/types.ts'

const DAY = 'YYYY-MM-DD'.length

/**
 * The start of a date as a machine reads it, in ISO 8601 as precise as it is known. Without an offset a time would mean
 * another moment on every computer.
 */
export function startText({ iso }: Pick<DateLabel, 'iso'>): string {
  const [start = ''] = dateBounds(iso)
  return start.length > DAY && !/(?:Z|[+-]\d{2}:\d{2})$/.test(start) ? `${start}Z` : start
}

/** The moment at which a partial date starts: 2025-12 starts with December. */
export function startOf(date: Pick<DateLabel, 'iso'>): Date {
  return new Date(startText(date))
}

/** The start of a partial date, as precise as it is written, if at least its day is known. */
export function knownDay(date: Pick<DateLabel, 'iso'>): string | undefined {
  const start = startText(date)
  return start.length >= DAY ? start : undefined
}
