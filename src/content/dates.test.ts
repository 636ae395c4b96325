import { expect, test } from 'vitest'
import { dateBounds, datePattern, isRealDate } from './dates.ts'

function isAccepted(date: string): boolean {
  return datePattern.test(date) && isRealDate(date)
}

test.each([
  '2025',
  '2025-12',
  '2025-12-31',
  '2024-02-29',
  '2000-02-29',
  '2025-10-30T09:05+09:00',
  '2025-10-30T23:59:59-08:00',
  '2025-10-30T00:00Z',
  '2025/2026',
  '2026-01/2026-02',
  '2025-10-30/2025-10-30',
  '2025-12-31/2026-01-01',
  '2025-10-30T23:00+09:00/2025-10-30T15:00Z',
])('accepts %s', (date) => {
  expect(isAccepted(date)).toBe(true)
})

test.each([
  ['2025-02-30', 'February has no such day'],
  ['2025-02-29', 'the year is no leap year'],
  ['1900-02-29', 'a full century is no leap year'],
  ['2025-04-31', 'April ends a day earlier'],
  ['2025-02-30T10:00Z', 'a time does not make the day real'],
  ['2025/2024', 'it runs backwards'],
  ['2026-02/2026-01', 'it runs backwards'],
  ['2025-10-30T15:00Z/2025-10-30T23:00+09:00', 'it runs backwards once the offsets are counted'],
  ['2025-02-01/2025-02-30', 'its end does not exist'],
  ['2025-02-30/2025-03-05', 'its start does not exist'],
])('rejects %s because %s', (date) => {
  expect(isRealDate(date)).toBe(false)
})

test.each([
  ['2025-13', 'there is no month 13'],
  ['2025-00', 'there is no month 0'],
  ['2025-1', 'a month has two digits'],
  ['2025-01-32', 'there is no day 32'],
  ['2025-01-00', 'there is no day 0'],
  ['25-01-01', 'a year has four digits'],
  ['2025-10-30T09:00', 'the offset is missing'],
  ['2025-10-30T24:00Z', 'there is no hour 24'],
  ['2025-10-30T09:60Z', 'there is no minute 60'],
  ['2025-10-30 09:00Z', 'a space parts day and time'],
  ['2025-10T09:00Z', 'a time needs a day'],
  ['last week', 'it is written in words'],
  ['2025/', 'its end is missing'],
  ['/2025', 'its start is missing'],
  ['2025/2026/2027', 'it has three ends'],
  ['2025-12-01\n', 'a line break follows'],
  [' 2025', 'a space comes first'],
  ['', 'it is empty'],
])('does not take %j for a date because %s', (date) => {
  expect(datePattern.test(date)).toBe(false)
})

test('gives the start of a date, and the end of an interval, as written', () => {
  expect(dateBounds('2025-12')).toEqual(['2025-12'])
  expect(dateBounds('2026-01/2026-02')).toEqual(['2026-01', '2026-02'])
})
