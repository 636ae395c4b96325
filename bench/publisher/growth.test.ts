import { expect, test } from 'vitest'
import { growthExponent } from './growth.ts'

const SIZES = [100, 1000, 10_000]

test.each([0, 0.5, 1, 1.05, 2])('finds the exponent %f of a cost that grows by it', (exponent) => {
  const points = SIZES.map((stories) => ({ stories, value: 3 * stories ** exponent }))

  expect(growthExponent(points)).toBeCloseTo(exponent, 10)
})

test('takes the line closest to all sizes, not to the outer ones', () => {
  const points = [1, 10, 100, 1000].map((stories, at) => ({ stories, value: [1, 100, 100, 1000][at] ?? 1 }))

  expect(growthExponent(points)).toBeCloseTo(0.9, 10)
})

test('says that one size tells of no growth', () => {
  expect(() => growthExponent([{ stories: 10, value: 1 }])).toThrow('measure more')
})
