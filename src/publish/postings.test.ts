import { expect, test } from 'vitest'
import { nearestTo, postingsOf } from './postings.ts'

test('an index knows the places of all items that have a feature, each once', () => {
  const postings = postingsOf(['ab', 'bb', 'ca'], (item) => item)

  expect([...postings]).toEqual([
    ['a', [0, 2]],
    ['b', [0, 1]],
    ['c', [2]],
  ])
})

test.each([
  [[1, 3, 5, 7, 9], 5, 1, [3, 5, 7]],
  [[1, 3, 5, 7, 9], 5, 9, [1, 3, 5, 7, 9]],
  [[1, 3, 5, 7, 9], 1, 2, [1, 3, 5]],
  [[1, 3, 5, 7, 9], 9, 2, [5, 7, 9]],
  [[5], 5, 3, [5]],
  [[], 5, 3, []],
])('of %j the nearest to %i, %i on either side, are %j', (places, place, count, expected) => {
  const { start, end } = nearestTo(place, places, count)

  expect(places.slice(start, end)).toEqual(expected)
})
