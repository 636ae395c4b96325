/* Preloaded into a publishing run: after so many writes the disk is full, as the system says it. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const room = Number(process.env.WRITES_LEFT)
let writes = 0

function full() {
  const error = new Error('ENOSPC: no space left on device, write')
  return Object.assign(error, { errno: -28, code: 'ENOSPC', syscall: 'write' })
}

function isFull(target) {
  writes += typeof target === 'string' && target.includes('build') ? 1 : 0
  return writes > room
}

for (const name of ['writeFile', 'appendFile', 'copyFile', 'cp']) {
  const write = fs.promises[name]
  fs.promises[name] = (target, ...rest) => (isFull(target) ? Promise.reject(full()) : write(target, ...rest))
}
for (const name of ['writeFileSync', 'appendFileSync', 'copyFileSync', 'cpSync']) {
  const write = fs[name]
  fs[name] = (target, ...rest) => {
    if (isFull(target)) throw full()
    return write(target, ...rest)
  }
}
syncBuiltinESMExports()
