import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Scout } from './scout.ts'

/* As reading seeds does, at the end of which they may turn out to be wrong. */
function keepThisThreadBusy(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
}

test('ends in peace while its answer is on the way', async () => {
  const scout = new Scout()
  await scout.hashes([])
  const answer = scout.hashes([import.meta.filename])
  await setImmediate()
  keepThisThreadBusy()
  await scout.close()

  await expect(answer).rejects.toThrow('Terminating')
})
