import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Scout } from './scout.ts'

/* As reading seeds does, at the end of which they may turn out to be wrong. */
function keepThisThreadBusy(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
}

/* The answer may still come in time or not. An error of the pool would be nobody's, and fail the whole run. */
test.each([1, 2, 3, 4, 5, 6])('ends in peace while its answer is on the way (%i)', async () => {
  const scout = new Scout()
  await scout.hashes([])
  const answer = scout.hashes([import.meta.filename])
  await setImmediate()
  keepThisThreadBusy()

  await expect(scout.close()).resolves.toBeUndefined()

  await Promise.allSettled([answer])
})
