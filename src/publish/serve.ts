import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { siteHandler } from './preview/site-handler.ts'

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
  },
})
const site = resolve(values.site)
const port = Number(values.port)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

if (!existsSync(join(site, 'index.html')))
  fail(`There is no site in ${values.site}/ yet. Build it with “npm run build”.`)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`“${values.port}” is not a port. Choose a number from 1 to 65535: PORT=4180 npm start`)
}

const server = createServer(siteHandler(site))

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  fail(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`)
})
server.listen(port, '127.0.0.1', () => console.log(`Duidu is at http://127.0.0.1:${port}/`))
