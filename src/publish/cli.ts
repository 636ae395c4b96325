import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// Compiling the publisher takes longer than publishing a small edit. Its threads find the cache by the environment.
process.env['NODE_COMPILE_CACHE'] ??= resolve('build/cache/compile')
enableCompileCache()
await import('./run.ts')
