import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'

/** How to ask, beside a plain GET. */
export interface Question {
  method?: 'GET' | 'HEAD'
  headers?: Record<string, string>
  /** Certificate of the authority to trust. */
  authority?: Buffer
}

/** A response as it came over the wire: nothing decoded, joined or followed. */
export interface Answer {
  status: number
  /** Every value of a header. */
  all: (name: string) => string[]
  body: Buffer
}

function valuesOf(raw: string[], name: string): string[] {
  return raw.filter((_value, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name.toLowerCase())
}

/** Asks a server for a path, which is sent as it is. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers, authority }: Question = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, headers, agent: false, family: 4 }
    const request = protocol === 'https:' ? requestSecure({ ...options, ca: authority }) : requestPlain(options)
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const raw = response.rawHeaders
        resolve({ status: response.statusCode ?? 0, all: (name) => valuesOf(raw, name), body: Buffer.concat(chunks) })
      })
    })
    request.end()
  })
}
