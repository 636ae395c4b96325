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
  {
    when: 'analytics would go to another site',
    file: 'site.json',
    field: 'analytics',
    reported: 'analytics.endpoint',
    value: { endpoint: '//elsewhere.example/api/event', keptMonths: 12 },
    says: 'not a path on this site',
  },
  {
    when: 'a source is a script',
    file,
    field: 'sources',
    reported: 'sources[0].url',
    value: [{ title: { en: 'A source' }, url: 'javascript:alert(1)' }],
    says: 'not an address on the web',
  },
  {
    when: 'a translation does not say from what',
    file,
    field: 'languages',
    reported: 'languages.from',
    value: { kind: 'translation', by: { kind: 'ai' } },
    says: 'write one of “zh”, “en”',
  },
  {
    when: 'nobody says how the languages came about',
    file,
    field: 'languages',
    value: { kind: 'magic' },
    reported: 'languages.kind',
    says: '“kind” must be “together”, or “translation”',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async (seedBreak) => {
  const { file: broken, field = '', value, reported = field, says } = seedBreak
  const problems = await problemsWith({ file: broken, field, value })

  expect(problems).toEqual([{ file: `seeds/${broken}`, field: reported, message: expect.stringContaining(says) }])
})

test.each([
  ['2025-03/2026', '2025年3月至2026年', 'March 2025 – 2026'],
  ['2025-10/2025-10', '2025年10月', 'October 2025'],
  ['2026-01/2026-02', '2026年1月至2月', 'January–February 2026'],
])('writes the interval %s no more precisely than it is known', (iso, zh, en) => {
  expect(dateLabel(iso)).toEqual({ iso, zh, en })
})
