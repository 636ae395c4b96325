import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'

const LARGEST = 8 * 1024

const text = z.string().check(z.minLength(1))

/* https://plausible.io/docs/events-api */
const plausibleEvent = z.object({
  name: text,
  url: z.url(),
  domain: text,
  referrer: z.optional(z.nullable(z.string())),
  props: z.optional(z.record(z.string(), z.string())),
})

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= LARGEST) chunks.push(bytes)
  }
  return size <= LARGEST ? Buffer.concat(chunks).toString() : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function refusal(body: string | undefined): string | undefined {
  if (body === undefined) return `The event is larger than ${LARGEST} bytes.`
  const event = parsed(body)
  if (event === undefined) return 'The event is not valid JSON.'
  const { error } = plausibleEvent.safeParse(event)
  const [issue] = error?.issues ?? []
  return issue && `The event is not one that Plausible takes: ${issue.path.join('.') || 'event'}: ${issue.message}.`
}

/** Answers an event as Plausible would, and forgets it: the preview counts nothing. */
export async function countEvent(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end('Events are sent with POST.')
    return
  }
  const problem = refusal(await bodyOf(request))
  response.writeHead(problem === undefined ? 202 : 400).end(problem ?? 'ok')
}
