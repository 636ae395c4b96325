import { expect, test } from 'vitest'
import { dateLabel } from './date-labels.ts'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const file = 'stories/harbor.json'
const NOT_A_DATE = 'not a date; write YYYY'
const INVISIBLE = 'the text holds an invisible character'

/** Breaks that look right, or that once stopped the whole run instead of being named. */
const BREAKS: Break[] = [
  { when: 'a month is 13 in a full date', file, field: 'published', value: '2025-13-01', says: NOT_A_DATE },
  { when: 'a date is a phrase', file, field: 'published', value: 'in late October', says: NOT_A_DATE },
  { when: 'an offset is 99 hours', file, field: 'published', value: '2025-10-30T09:00+99:99', says: 'no such day' },
  { when: 'a headline is a zero-width space', file, field: 'headline.zh', value: '\u200B', says: INVISIBLE },
  { when: 'a zero-width space parts a word', file, field: 'headline.zh', value: '港\u200B口', says: INVISIBLE },
  {
    when: 'a port is none',
    file: 'site.json',
    field: 'url',
    value: 'https://news.example:99999',
    says: 'no browser can read this address',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async ({ file: broken, field = '', value, says }) => {
  const problems = await problemsWith({ file: broken, field, value })

  expect(problems).toEqual([{ file: `seeds/${broken}`, field, message: expect.stringContaining(says) }])
})

test.each([
  ['2025-03/2026', '2025年3月至2026年', 'March 2025 – 2026'],
  ['2025-10/2025-10', '2025年10月', 'October 2025'],
  ['2026-01/2026-02', '2026年1月至2月', 'January–February 2026'],
])('writes the interval %s no more precisely than it is known', (iso, zh, en) => {
  expect(dateLabel(iso)).toEqual({ iso, zh, en })
})
