import { expect, test } from 'vitest'
import { dateLabel } from './date-labels.ts'

test.each([
  ['2025', '2025年', '2025'],
  ['2025-12', '2025年12月', 'December 2025'],
  ['2025-12-01', '2025年12月1日', 'December 1, 2025'],
  ['2024-02-29', '2024年2月29日', 'February 29, 2024'],
])('writes %s as “%s” and “%s”', (iso, zh, en) => {
  expect(dateLabel(iso)).toEqual({ iso, zh, en })
})

test.each([
  ['2025-10-30T09:05+09:00', '2025年10月30日 09:05', '09:05'],
  ['2025-10-30T23:30-08:00', '2025年10月30日 23:30', '23:30'],
  ['2025-10-30T00:00+09:00', '2025年10月30日 00:00', '00:00'],
  ['2025-10-30T23:30:15Z', '2025年10月30日 23:30', '23:30'],
])('writes %s as the clocks showed it there', (iso, zh, time) => {
  const label = dateLabel(iso)

  expect(label.zh).toBe(zh)
  expect(label.en).toMatch(/^October 30, 2025\b/)
  expect(label.en).toMatch(new RegExp(`\\b${time}$`))
})

test.each([
  ['2025/2026', '2025年至2026年', '2025–2026'],
  ['2026-01/2026-02', '2026年1月至2月', 'January–February 2026'],
  ['2025-12/2026-01', '2025年12月至2026年1月', 'December 2025–January 2026'],
  ['2025-10-30/2025-10-31', '2025年10月30日至10月31日', 'October 30–31, 2025'],
  ['2025-10-30/2025-11-01', '2025年10月30日至11月1日', 'October 30–November 1, 2025'],
  ['2025-12-30/2026-01-02', '2025年12月30日至2026年1月2日', 'December 30, 2025–January 2, 2026'],
])('writes the interval %s as “%s” and “%s”, saying once what both ends share', (iso, zh, en) => {
  expect(dateLabel(iso)).toEqual({ iso, zh, en })
})

test('writes an interval of hours as the clocks showed them there', () => {
  const { zh, en } = dateLabel('2025-10-30T09:00+09:00/2025-10-30T11:30+09:00')

  expect(zh).toMatch(/^2025年10月30日 09:00至.*11:30$/)
  expect(en).toBe('October 30, 2025, 09:00–11:30')
})

test('joins an interval without thin spaces, which not every font has', () => {
  for (const iso of ['2025/2026', '2026-01/2026-02', '2025-12-30/2026-01-02']) {
    expect(dateLabel(iso).en).not.toMatch(/[\u2000-\u200A\u202F]/)
  }
})

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}

test.each([
  '2025',
  '2025-12',
  '2025-12-31',
  '2025/2026',
  '2026-02/2026-03',
  '2025-12/2026-03',
  '2025-10-30/2025-11-02',
  '2025-10-30T09:05+09:00',
  '2025-10-30T09:05Z/2025-11-02T11:30Z',
])('writes nothing into %s that it does not hold, in either language', (iso) => {
  const { zh, en } = dateLabel(iso)

  for (const number of [...numbersIn(zh), ...numbersIn(en)]) expect(numbersIn(iso)).toContain(number)
})

test('names no month for a year and no day for a month', () => {
  expect(dateLabel('2026').zh).not.toMatch(/[月日]/)
  expect(dateLabel('2026-01').zh).not.toContain('日')
  expect(dateLabel('2026-01').en).not.toContain(',')
})
