import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { isLanguage } from '../site/languages.ts'

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

if (!existsSync(site)) fail(`There is no site in ${values.site}/ yet. Build it with “npm run build”.`)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`“${values.port}” is not a port. Choose a number from 1 to 65535: PORT=4180 npm start`)
}

/* As most hosts do it: the nearest 404.html up the tree; only languages have one of their own. */
async function notFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const first = request.url?.split('/')[1]
  const page = await readFile(join(site, isLanguage(first) ? first : '', '404.html'))
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : page)
}

const HASHED = /^\/(?:assets|images)\/.+[.-][\w-]{8}\.\w+$/
const ICON = /^\/[\w-]+\.(?:svg|png)$/

/* Icons are asked for again at every change of address; an hour spares that and lets a new logo arrive. */
function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable'
  return ICON.test(path) ? 'public, max-age=3600' : 'no-cache'
}

const serveFile = sirv(site, {
  etag: true,
  setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
})

const server = createServer((request, response) => {
  serveFile(request, response, () => {
    notFound(request, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
})

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  fail(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`)
})
server.listen(port, '127.0.0.1', () => console.log(`Duidu is at http://127.0.0.1:${port}/`))
