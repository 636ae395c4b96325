import type { SiteFiles } from '../content-files.ts'
import { caddySnippet } from './caddy.ts'
import { headerRules } from './headers.ts'
import { nginxMaps, nginxSite } from './nginx.ts'
import type { PolicyFacts } from './policy.ts'
import { headersFile, redirectsFile } from './static-hosts.ts'
import { vercelFile } from './vercel.ts'

/** What tells a host how to serve a site. */
export interface HostFiles {
  /** Lie in the published folder, where hosts look for them. */
  published: SiteFiles
  /** For one’s own server, and never served. */
  server: SiteFiles
}

/** The files that tell every kind of host how to serve a site, from its policy and all of its addresses. */
export function hostFiles(facts: PolicyFacts, addresses: readonly string[]): HostFiles {
  const rules = headerRules(facts)
  return {
    published: new Map([
      ['/_headers', headersFile(rules, addresses)],
      ['/_redirects', redirectsFile()],
      ['/vercel.json', vercelFile(rules, addresses)],
    ]),
    server: new Map([
      ['/nginx-maps.conf', nginxMaps(rules)],
      ['/nginx-site.conf', nginxSite(rules)],
      ['/Caddyfile', caddySnippet(rules)],
    ]),
  }
}
