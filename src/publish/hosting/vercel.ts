import { LANGUAGES } from '../../site/languages.ts'
import type { HeaderRules } from './headers.ts'
import { longLived } from './static-hosts.ts'

/* Vercel takes no more than 2048 routes. */
const LONG_LIVED_ROUTES = 2000

interface Route {
  src?: string
  handle?: 'filesystem'
  dest?: string
  status?: number
  headers?: Record<string, string>
  continue?: boolean
}

function setting(src: string, headers: Record<string, string>): Route {
  return { src, headers, continue: true }
}

function escaped(address: string): string {
  return address.replaceAll(/[.\\+*?[^\]$(){}|]/g, String.raw`\$&`)
}

function* variedRoutes({ varied }: HeaderRules): Iterable<Route> {
  for (const { name, rules, otherwise } of varied) {
    if (name === 'Cache-Control') continue
    for (const { pattern, value } of rules) yield setting(`^/.*${pattern}`, { [name]: value })
    yield setting(`^(?!${rules.map(({ pattern }) => `.*${pattern}`).join('|')}).*$`, { [name]: otherwise })
  }
}

function* routesFor(rules: HeaderRules, addresses: Iterable<string>): Iterable<Route> {
  const languages = LANGUAGES.join('|')
  yield setting('^/.*$', rules.fixed)
  yield* variedRoutes(rules)
  yield { src: `^(/(?:${languages})(?:/[^/.]+)*)$`, status: 308, headers: { Location: '$1/' } }
  for (const [address, value] of longLived(rules, addresses).slice(0, LONG_LIVED_ROUTES)) {
    yield setting(`^${escaped(address)}$`, { 'Cache-Control': value })
  }
  yield { handle: 'filesystem' }
  const headers = { 'Cache-Control': 'no-store' }
  for (const language of LANGUAGES) {
    yield { src: `^/${language}/.*$`, dest: `/${language}/404.html`, status: 404, headers }
  }
  yield { src: '^/.*$', dest: '/404.html', status: 404, headers }
}

/** `vercel.json` of a folder that is deployed as it is. */
export function vercelFile(rules: HeaderRules, addresses: Iterable<string>): string {
  const settings = { buildCommand: '', installCommand: '', outputDirectory: '.', framework: null }
  return `${JSON.stringify({ ...settings, routes: [...routesFor(rules, addresses)] }, undefined, 2)}\n`
}
