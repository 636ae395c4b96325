import { expect, test } from 'vitest'
import { benchTables, betweenMarks } from './table.ts'

test('writes a table for each part, and leaves empty what has no reference', () => {
  const rows = [
    { measure: 'time', value: 12.3456, unit: 's', reference: 24.6912, ratio: 0.5, target: '≤ 1.0 ×' },
    { measure: 'pages', value: 30_012.4, unit: '' },
    { measure: 'edit', value: 0.1234, unit: 's', reference: 10, ratio: 0.01234 },
  ]

  expect(benchTables([{ name: 'publisher', rows }]).split('\n')).toEqual([
    '**publisher**',
    '',
    '| measure | value | reference | ratio | target |',
    '| --- | --: | --: | --: | :-- |',
    '| time | 12.3 s | 24.7 s | 0.50 | ≤ 1.0 × |',
    '| pages | 30,012 |  |  |  |',
    '| edit | 0.123 s | 10 s | 0.0123 |  |',
  ])
})

test('replaces what stands between the marks and nothing else', () => {
  const document = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n'

  expect(betweenMarks(document, 'new')).toBe('before\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nafter\n')
})

test.each(['no marks', '<!-- bench --> alone', '<!-- /bench --> <!-- bench -->'])(
  'refuses a document: %s',
  (document) => {
    expect(() => betweenMarks(document, 'new')).toThrow('the document has no place for the benchmark')
  },
)
