import { expect, test } from '@playwright/test'
import { ask, type Answer } from './ask.ts'
import { startHosts, type Hosts } from './hosts.ts'

/*
 * The score that Mozilla's HTTP Observatory gives a site, from 100 upwards. Rules and modifiers:
 * https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js and, one file each, src/analyzer/tests/.
 * HTTPS itself is asked of Caddy alone; before the others it is the business of the host.
 */
interface Rule {
  name: string
  /** What the best answer is worth, and any other. */
  best: number
  worst: number
  holds: (answer: Answer, policy: Map<string, string>) => boolean
}

const SAFE_REFERRERS = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/
const UNSAFE = /'unsafe-|https?:|\*/

const RULES: Rule[] = [
  {
    name: 'content-security-policy',
    best: 10,
    worst: -25,
    holds: (_answer, policy) =>
      policy.get('default-src') === "'none'" &&
      !/data:/.test(policy.get('script-src') ?? '') &&
      ![...policy.values()].some((sources) => UNSAFE.test(sources)),
  },
  { name: 'cookies', best: 0, worst: -40, holds: ({ all }) => all('set-cookie').length === 0 },
  { name: 'cors', best: 0, worst: -50, holds: ({ all }) => all('access-control-allow-origin').length === 0 },
  {
    name: 'cross-origin-resource-policy',
    best: 10,
    worst: 0,
    holds: ({ all }) => /^same-(?:origin|site)$/.test(all('cross-origin-resource-policy').join()),
  },
  {
    name: 'referrer-policy',
    best: 5,
    worst: -5,
    holds: ({ all }) => SAFE_REFERRERS.test(all('referrer-policy').join()),
  },
  {
    name: 'strict-transport-security',
    best: 0,
    worst: -20,
    holds: ({ all }) => Number(/^max-age=(\d+)/.exec(all('strict-transport-security').join())?.[1]) >= 15_768_000,
  },
  {
    name: 'subresource-integrity',
    best: 5,
    worst: 0,
    holds: ({ body }) => {
      const files = body.toString().match(/<script\b[^>]*\ssrc="\/[^>]*>/g) ?? []
      return files.some((tag) => tag.includes(' integrity="sha'))
    },
  },
  {
    name: 'x-content-type-options',
    best: 0,
    worst: -5,
    holds: ({ all }) => all('x-content-type-options').join() === 'nosniff',
  },
  { name: 'x-frame-options', best: 5, worst: -20, holds: (_answer, policy) => policy.has('frame-ancestors') },
]

function policyIn({ all }: Answer): Map<string, string> {
  const directives = all('content-security-policy').flatMap((policy) => policy.split(';'))
  return new Map(
    directives.map((directive): [string, string] => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

function scoreOf(answer: Answer): number {
  const policy = policyIn(answer)
  return RULES.reduce((sum, { best, worst, holds }) => sum + (holds(answer, policy) ? best : worst), 100)
}

/* The most a site can earn that no browser has on its list of sites to preload. */
const EXPECTED = 135

let started: Hosts

test.beforeAll(async () => {
  started = await startHosts()
})

test.afterAll(() => started.stop())

test('every server earns the score of a careful site', async () => {
  for (const { name, origin } of started.hosts) {
    expect(scoreOf(await ask(origin, '/')), name).toBe(EXPECTED)
  }
})

test('a header less, and the score falls', async () => {
  const answer = await ask(started.hosts[0]?.origin ?? '', '/')
  for (const [header, loss] of [
    ['content-security-policy', 60],
    ['strict-transport-security', 20],
    ['cross-origin-resource-policy', 10],
    ['referrer-policy', 10],
    ['x-content-type-options', 5],
  ] as const) {
    const less = { ...answer, all: (name: string) => (name === header ? [] : answer.all(name)) }
    expect(scoreOf(answer) - scoreOf(less), header).toBe(loss)
  }
})

test('Caddy leads to HTTPS at once, on the same host, with a certificate that holds', async () => {
  const { origin, plain, authority } = started.secure
  const { all } = await ask(plain, '/zh/')
  expect(new URL(all('location')[0] ?? '')).toMatchObject({
    protocol: 'https:',
    hostname: 'localhost',
    pathname: '/zh/',
  })
  expect(scoreOf(await ask(origin, '/', { authority: authority() }))).toBe(EXPECTED)
})
