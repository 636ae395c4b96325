import { createServer } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { countEvent } from './count-event.ts'
import { listen } from './listen.ts'

const { origin, close } = await listen(createServer((request, response) => void countEvent(request, response)))
const url = `${origin}/api/event`

afterAll(close)

async function answerTo(body: unknown): Promise<[status: number, text: string]> {
  const response = await fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
  return [response.status, await response.text()]
}

const PAGEVIEW = { name: 'pageview', url: 'https://duidu.example/zh/', domain: 'duidu.example' }

test.each([PAGEVIEW, { ...PAGEVIEW, props: { view: 'parallel' } }, { ...PAGEVIEW, referrer: null }])(
  'takes %o',
  async (event) => {
    expect(await answerTo(event)).toEqual([202, 'ok'])
  },
)

test.each([
  ['{', 'The event is not valid JSON.'],
  [[PAGEVIEW], 'The event is not one that Plausible takes: event: '],
  [{ ...PAGEVIEW, name: '' }, 'The event is not one that Plausible takes: name: '],
  [{ ...PAGEVIEW, url: '/zh/' }, 'The event is not one that Plausible takes: url: '],
  [{ ...PAGEVIEW, domain: undefined }, 'The event is not one that Plausible takes: domain: '],
  [{ ...PAGEVIEW, props: { depth: 3 } }, 'The event is not one that Plausible takes: props.depth: '],
  [{ ...PAGEVIEW, props: { text: 'x'.repeat(9000) } }, 'The event is larger than 8192 bytes.'],
])('refuses %o in words', async (event, words) => {
  expect(await answerTo(event)).toEqual([400, expect.stringContaining(words)])
})

test('takes events by POST alone', async () => {
  const response = await fetch(url)
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})
