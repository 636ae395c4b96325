import { expect, test } from 'vitest'
import { Scout } from './scout.ts'

/* As reading seeds does, at the end of which they may turn out to be wrong. */
function keepThisThreadBusy(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
}

/* What Piscina would throw is an error of nobody's, which fails the whole run. */
test.each([1, 2, 3])('ends in peace while its answer is on the way (%i)', async () => {
  const scout = new Scout()
  await scout.hashes([])
  const answer = scout.hashes([import.meta.filename])
  keepThisThreadBusy()

  await expect(scout.close()).resolves.toBeUndefined()

  await expect(answer).rejects.toThrow('Terminating')
})
