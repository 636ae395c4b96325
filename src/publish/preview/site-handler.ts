import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { siteFile } from '../../content/published.ts'
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

/** Serves a published site as its hosts do, with the headers they are configured with. */
export function siteHandler(site: string): RequestListener {
  const rules = headerRules(policyOf(readFileSync(join(site, '404.html'), 'utf8')))
  const { analytics } = siteFile.parse(JSON.parse(readFileSync(join(site, contentPaths.site()), 'utf8')))
  const serveFile = sirv(site, { etag: true, brotli: true, gzip: true })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
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
