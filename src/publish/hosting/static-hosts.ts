import { LANGUAGES } from '../../site/languages.ts'
import { headersFor, type HeaderRules } from './headers.ts'

/*
 * Static hosts look at the address alone and may join the values of two rules that fit it. So no header stands in two
 * rules for one address, and long-lived files are listed one by one: a rule for their folder would let a browser keep a
 * 404 for a year. Everything else is revalidated, which is what these hosts do by themselves.
 */
const CLOUDFLARE_RULES = 100

/** Long-lived files with their Cache-Control, those of the app first. */
export function longLived(rules: HeaderRules, addresses: Iterable<string>): [address: string, value: string][] {
  const usual = rules.varied.find(({ name }) => name === 'Cache-Control')?.otherwise
  return [...addresses]
    .map((address): [string, string] => [address, headersFor(rules, address, 200)['Cache-Control'] ?? ''])
    .filter(([, value]) => value !== usual)
    .toSorted(([a], [b]) => Number(b.startsWith('/assets/')) - Number(a.startsWith('/assets/')) || (a < b ? -1 : 1))
}

function block(pattern: string, headers: Record<string, string>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

/** `_headers` of Netlify and Cloudflare Pages. Images have no Cross-Origin-Resource-Policy, so any site may show them. */
export function headersFile(rules: HeaderRules, addresses: Iterable<string>): string {
  const page = headersFor(rules, '/', 200)
  const csp = 'Content-Security-Policy'
  const corp = 'Cross-Origin-Resource-Policy'
  const own = ['/', ...LANGUAGES.map((language) => `/${language}/*`), '/content/*', '/assets/*']
  const blocks = [
    block('/*', { ...rules.fixed, [csp]: page[csp] ?? '' }),
    ...own.map((pattern) => block(pattern, { [corp]: page[corp] ?? '' })),
    ...longLived(rules, addresses).map(([address, value]) => block(address, { 'Cache-Control': value })),
  ]
  return `${blocks.slice(0, CLOUDFLARE_RULES).join('\n\n')}\n`
}

/** `_redirects` of Netlify; Cloudflare Pages finds the nearest 404.html by itself. */
export function redirectsFile(): string {
  return LANGUAGES.map((language) => `/${language}/* /${language}/404.html 404\n`).join('')
}
