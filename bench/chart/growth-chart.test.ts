import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { SizeFigures } from '../publisher/measure-size.ts'
import { growthChart } from './growth-chart.ts'
import { logAxis } from './log-axis.ts'

const NOTHING = {
  runs: 1,
  pages: 1,
  files: 1,
  bytes: 1,
  diskSeconds: 1,
  cpuSeconds: 1,
  afterEditSeconds: 1,
  unchangedSeconds: 1,
}

function sizeOf(stories: number, seconds: number, peakMemory: number): SizeFigures {
  return { ...NOTHING, stories, seconds, peakMemory, phases: {} }
}

test('draws a sound SVG whose words say what its lines show', () => {
  const svg = growthChart([sizeOf(10, 1.5, 200e6), sizeOf(1000, 9.87, 512e6)])
  const parsed = XmlDocument.fromString(svg)
  parsed.dispose()

  expect(svg).toContain('10 stories take 1.5 s and 200 MB; 1,000 stories take 9.87 s and 512 MB.')
  expect(svg).toContain('>9.87 s</text>')
  expect(svg).not.toContain('NaN')
})

test('an axis runs over whole powers of ten and places their middle in the middle', () => {
  const { place, ticks } = logAxis([12, 900])

  expect(ticks).toEqual([10, 100, 1000])
  expect(place(100)).toBeCloseTo(0.5)
})

test('an axis has no place for nothing', () => {
  expect(() => logAxis([0, 10])).toThrow('draw what is above 0')
})
