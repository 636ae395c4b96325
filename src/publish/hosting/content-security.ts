import type { PolicyFacts } from './policy.ts'

function hashes(sources: readonly string[]): string[] {
  return sources.map((source) => `'${source}'`)
}

/** What a page may load and run: its own inlined script and style, and files of its own site. */
export function documentPolicy({ scripts, styles }: PolicyFacts): string {
  const directives: [name: string, ...sources: string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...hashes(scripts)],
    ['style-src', ...(styles.length > 0 ? hashes(styles) : ["'none'"])],
    ['img-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ]
  return directives.map((directive) => directive.join(' ')).join('; ')
}

/** What an image opened by its own address may do: be drawn, in its own styles. */
export const IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
