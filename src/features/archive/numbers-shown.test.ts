import { expect, test } from 'vitest'
import { numbersShown } from './numbers-shown.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 3, [1, 2, 3]],
  [1, 9, [1, 2, 3, 9]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [9, 9, [1, 7, 8, 9]],
  [700, 2000, [1, 698, 699, 700, 701, 702, 2000]],
])('page %i of %i leads to %j', (page, pages, numbers) => {
  expect(numbersShown(page, pages)).toEqual(numbers)
})
