import { documentPolicy, IMAGE_POLICY } from './content-security.ts'
import type { PolicyFacts } from './policy.ts'

/** A header by its name. */
export type Headers = Record<string, string>

/** A header that depends on the address, and on whether there is anything at it. */
export interface VariedHeader {
  name: string
  /** Values by a pattern of the path, in a syntax that JavaScript, PCRE and RE2 share; the first that fits holds. */
  rules: readonly { pattern: string; value: string }[]
  /** Where no pattern fits. */
  otherwise: string
  /** On errors, whatever the address: their body is the 404 page, not what was asked for. */
  onError: string
}

/** The response headers of a site: the one definition that every server is configured from. */
export interface HeaderRules {
  /** On every response. */
  fixed: Headers
  varied: readonly VariedHeader[]
}

const IMAGE = String.raw`\.(?:svg|png|ico|avif|webp|jpe?g|gif)$`
const HASHED = String.raw`^/(?:assets|images|social)/.+[.-][0-9A-Za-z_-]{8}\.[0-9a-z]+$`
const ICON = String.raw`^/[0-9A-Za-z_-]+\.(?:svg|png|ico)$`

/* Names that Chromium knows on every system; it warns of any other in the console, on Linux of web-share too. */
const OFF = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
const OWN = ['clipboard-write']

/** The response headers of a site whose pages have these inline scripts and styles. */
export function headerRules(facts: PolicyFacts): HeaderRules {
  const policy = documentPolicy(facts)
  return {
    fixed: {
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': [...OFF.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)].join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    varied: [
      {
        name: 'Content-Security-Policy',
        rules: [{ pattern: IMAGE, value: IMAGE_POLICY }],
        otherwise: policy,
        onError: policy,
      },
      {
        // Feeds and cards on other sites show the images.
        name: 'Cross-Origin-Resource-Policy',
        rules: [{ pattern: IMAGE, value: 'cross-origin' }],
        otherwise: 'same-origin',
        onError: 'same-origin',
      },
      {
        name: 'Cache-Control',
        rules: [
          { pattern: HASHED, value: 'public, max-age=31536000, immutable' },
          // Icons are asked for again at every change of address; an hour spares that and lets a new logo arrive.
          { pattern: ICON, value: 'public, max-age=3600' },
        ],
        otherwise: 'no-cache',
        onError: 'no-store',
      },
    ],
  }
}

function valueOf({ rules, otherwise }: VariedHeader, path: string): string {
  return rules.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? otherwise
}

/** The headers of one response. */
export function headersFor({ fixed, varied }: HeaderRules, path: string, status: number): Headers {
  const own = varied.map((header) => [header.name, status >= 400 ? header.onError : valueOf(header, path)] as const)
  return { ...fixed, ...Object.fromEntries(own) }
}
