import { expect, test } from 'vitest'
import type { SizeFigures } from './measure-size.ts'
import { publisherRows } from './rows.ts'

function linear(stories: number): SizeFigures {
  return {
    stories,
    runs: 1,
    pages: 6 * stories,
    files: 8 * stories,
    bytes: 60_000 * stories,
    seconds: stories / 200,
    cpuSeconds: stories / 100,
    diskSeconds: stories / 2000,
    peakMemory: 300e6,
    oneWorkerSeconds: stories / 100,
    afterEditSeconds: stories / 10_000,
    unchangedSeconds: stories / 20_000,
    phases: {},
  }
}

const rows = publisherRows([10, 100, 1000, 10_000].map(linear))

function rowNamed(measure: string) {
  return rows.find((row) => row.measure === measure)
}

test('sets each time against what was measured beside it', () => {
  expect(rowNamed('publishing everything at 100 stories, against writing files')?.ratio).toBeCloseTo(10)
  expect(rowNamed('publishing everything at 100 stories, against one worker')?.ratio).toBeCloseTo(0.5)
  expect(rowNamed('publishing again after one edit at 100 stories, against everything')?.ratio).toBeCloseTo(0.02)
})

test('fits growth from 100 stories on, where starting up no longer weighs', () => {
  expect(rowNamed('growth exponent of time, 100 to 10,000 stories')).toMatchObject({ target: '≤ 1.05' })
  expect(rowNamed('growth exponent of time, 100 to 10,000 stories')?.value).toBeCloseTo(1)
  expect(rowNamed('growth exponent of memory, 100 to 10,000 stories')?.value).toBeCloseTo(0)
  expect(rowNamed('growth exponent of time, 10 to 100 stories')?.value).toBeCloseTo(1)
})

test('holds only the archive of 10,000 stories to pace and memory', () => {
  const held = rows.filter(({ target }) => target?.includes('a second'))

  expect(held.map(({ measure }) => measure)).toEqual(['pages published at 10,000 stories, against writing files'])
  expect(rowNamed('peak memory at 10,000 stories')?.target).toBe('< 1,500 MB')
})

test('tells of no growth where there is one size', () => {
  expect(publisherRows([linear(10)]).some(({ measure }) => measure.startsWith('growth'))).toBe(false)
})
