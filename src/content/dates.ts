const PART = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2}))?)?)?`

/** YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset, or two of them as start/end (ISO 8601, EDTF level 0). */
export const datePattern = new RegExp(`^${PART}(?:/${PART})?$`)

/** The start and, for an interval, the end of a partial date, as they are written. */
export function dateBounds(date: string): string[] {
  return date.split('/')
}

/* Date rolls February 30 over to March; an offset of 99 hours makes it no date at all. */
function isRealDay(date: string): boolean {
  const day = date.slice(0, 10)
  return !Number.isNaN(Date.parse(date)) && (day.length < 10 || new Date(`${day}T00:00Z`).toISOString().startsWith(day))
}

/**
 * Tells whether every day exists in the calendar and an interval does not run backwards.
 * A text that is no date in the first place is none of its business.
 */
export function isRealDate(date: string): boolean {
  if (!datePattern.test(date)) return true
  const [start = '', end] = dateBounds(date)
  if (!isRealDay(start)) return false
  return end === undefined || (isRealDay(end) && Date.parse(start) <= Date.parse(end))
}
