import { datePattern, isRealDate } from '../../content/dates.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/* The zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const RFC_822 =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([a-z]+|[+-]\d{2}:?\d{2}))?)?$/i
const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined
  if (/^[+-]\d{4}$/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`
  return /^[+-]/.test(zone) ? zone : ZONES[zone.toLowerCase()]
}

/* Midnight to the second is how feeds write a day; a time without a zone is no moment. */
function withTime(day: string, [hour, minute, second]: (string | undefined)[], zone: string | undefined): string {
  const offset = offsetOf(zone)
  if (hour === undefined || minute === undefined || offset === undefined) return day
  const time = [hour.padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(':')
  return /^00:00(?::00)?$/.test(time) ? day : `${day}T${time}${offset}`
}

function written(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso) {
    const [, year = '', month, day, hour, minute, second, zone] = iso
    const date = [year, month, day].filter((part) => part !== undefined).join('-')
    return day === undefined ? date : withTime(date, [hour, minute, second], zone)
  }
  const [, day = '', name = '', year = '', hour, minute, second, zone] = RFC_822.exec(text) ?? []
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return undefined
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19'
  const date = `${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return withTime(date, [hour, minute, second], zone)
}

/** A date of a feed (RFC 822 or ISO 8601) as seeds write it, no more precise than it is known. */
export function feedDate(text: string | undefined): string | undefined {
  const date = written(text?.trim() ?? '')
  return date !== undefined && datePattern.test(date) && isRealDate(date) ? date : undefined
}
