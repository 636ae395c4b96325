import { expect, test } from 'vitest'
import { progressLine, terminalProgress } from './progress.ts'

/* A stream that keeps what it is given, and a clock that is set by hand. */
function terminal(isTTY: boolean) {
  const shown: string[] = []
  const clock = { time: 0 }
  const stream = Object.assign(Object.create(process.stderr), { isTTY, write: (text: string) => shown.push(text) > 0 })
  return { shown, clock, progress: terminalProgress(stream, () => clock.time) }
}

test.each([
  [[50, 200, 10], 'Writing: 50 of 200 (25 %), 5 a second, 30 s left'],
  [[1, 1000, 1], 'Writing: 1 of 1000 (0 %), 1 a second, 17 min left'],
  [[0, 10, 3], 'Writing: 0 of 10 (0 %), 0 a second'],
] as const)('of %j says “%s”', ([done, total, seconds], line) => {
  expect(progressLine('Writing', done, total, seconds)).toBe(line)
})

test('a long step shows a line now and then, and leaves none behind', () => {
  const { shown, clock, progress } = terminal(true)
  for (clock.time = 0; clock.time <= 4000; clock.time += 100) progress('Writing', clock.time, 4000)

  expect(shown.length).toBeGreaterThan(3)
  expect(shown.length).toBeLessThan(7)
  expect(shown[0]).toBe('\r\u001B[KWriting: 2000 of 4000 (50 %), 1000 a second, 2 s left')
  expect(shown.at(-1)).toBe('\r\u001B[K')
})

test('a short step says nothing', () => {
  const { shown, clock, progress } = terminal(true)
  for (clock.time = 0; clock.time <= 1900; clock.time += 100) progress('Writing', clock.time, 1900)

  expect(shown).toEqual([])
})

test('the time of a step begins with it', () => {
  const { shown, clock, progress } = terminal(true)
  progress('Reading stories', 1, 2)
  clock.time = 1500
  progress('Writing', 0, 2)
  clock.time = 3000
  progress('Writing', 1, 2)

  expect(shown).toEqual([])
})

test('anything but a terminal stays quiet', () => {
  const { shown, clock, progress } = terminal(false)
  for (clock.time = 0; clock.time <= 9000; clock.time += 100) progress('Writing', clock.time, 9000)

  expect(shown).toEqual([])
})
