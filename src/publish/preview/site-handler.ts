import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { siteFile } from '../../content/published.ts'
import type { Site } from '../../content/types.ts'
import { isLanguage } from '../../site/languages.ts'
import { contentPaths } from '../../site/paths.ts'
import { headerRules, headersFor, type HeaderRules } from '../hosting/headers.ts'
import { policyOf } from '../hosting/policy.ts'
import { countEvent } from './count-event.ts'

function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = '/'] = url.split('?')
  return path
}

function setHeaders(response: ServerResponse, rules: HeaderRules, path: string, status: number): void {
  for (const [name, value] of Object.entries(headersFor(rules, path, status))) response.setHeader(name, value)
  response.setHeader('Vary', 'Accept-Encoding')
}

/* As most hosts do it: the nearest 404.html up the tree; only languages have one of their own. */
async function notFound(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const first = pathOf(request).split('/')[1]
  const page = await readFile(join(site, isLanguage(first) ? first : '', '404.html'))
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : page)
}

/* The front door has every part that a page may have, and carries the facts of the site: where they change, it does. */
function headersOf(site: string) {
  const page = join(site, 'index.html')
  let known: { version: string; rules: HeaderRules; analytics: Site['analytics'] } | undefined
  return () => {
    const { mtimeMs, size } = statSync(page)
    const version = `${mtimeMs} ${size}`
    if (known?.version !== version) {
      const rules = headerRules(policyOf(readFileSync(page, 'utf8')))
      const { analytics } = siteFile.parse(JSON.parse(readFileSync(join(site, contentPaths.site()), 'utf8')))
      known = { version, rules, analytics }
    }
    return known
  }
}

/**
 * Serves a published site as its hosts do, with the headers they are configured with. One that is published anew
 * meanwhile is served as it now is.
 * @throws if there is no published site in the folder
 */
export function siteHandler(site: string): RequestListener {
  const headers = headersOf(site)
  // A folder that holds no site is said at the start, not with each request.
  headers()
  // What sirv calls development is that it looks at a file when it is asked for, not once at the start.
  const serveFile = sirv(site, { dev: true, etag: true, brotli: true, gzip: true })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { rules, analytics } = headers()
    const path = pathOf(request)
    if (path === analytics?.endpoint) {
      setHeaders(response, rules, path, 404)
      await countEvent(request, response)
      return
    }
    setHeaders(response, rules, path, 200)
    await new Promise<void>((resolve) => {
      response.on('close', resolve)
      serveFile(request, response, resolve)
    })
    if (response.headersSent || response.closed) return
    setHeaders(response, rules, path, 404)
    await notFound(site, request, response)
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  }
}
