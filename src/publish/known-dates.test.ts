import { expect, test } from 'vitest'
import { knownDay, startOf } from './known-dates.ts'

test.each([
  ['2025', '2025-01-01T00:00:00.000Z', undefined],
  ['2025-12', '2025-12-01T00:00:00.000Z', undefined],
  ['2025-12-31', '2025-12-31T00:00:00.000Z', '2025-12-31'],
  ['2025-12-31T08:30+08:00', '2025-12-31T00:30:00.000Z', '2025-12-31T08:30+08:00'],
  ['2025-12-31T08:30:15Z', '2025-12-31T08:30:15.000Z', '2025-12-31T08:30:15Z'],
  ['2025-12-31T08:30', '2025-12-31T08:30:00.000Z', '2025-12-31T08:30Z'],
  ['2025-12/2026-01', '2025-12-01T00:00:00.000Z', undefined],
  ['2025-12-30/2026-01', '2025-12-30T00:00:00.000Z', '2025-12-30'],
])('%s starts at %s, and its day is known as %s', (iso, start, day) => {
  expect(startOf({ iso }).toISOString()).toBe(start)
  expect(knownDay({ iso })).toBe(day)
})
