import { expect, test } from 'vitest'
import { systemTrouble } from './system-trouble.ts'

test('says what happened and what to do when the disk is full, in this thread or another', () => {
  const here = Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' })
  const elsewhere = new Error('ENOSPC: no space left on device, write')

  for (const error of [here, elsewhere]) {
    expect(systemTrouble(error)).toContain('what was published before is untouched: the disk is full; make room')
  }
})

test('leaves a fault of the program to be reported as one', () => {
  expect(systemTrouble(new TypeError('x is not a function'))).toBeUndefined()
  expect(systemTrouble('ENOSPC')).toBeUndefined()
})
