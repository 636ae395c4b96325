import { CONSENT_KEY, CONSENT_VERSION, type Choice } from '../src/reader/consent.ts'
import { SITES } from './sites.ts'

/** A choice about statistics as it is kept; by default made just now. */
export function keptChoice(
  choice: Choice,
  { version = CONSENT_VERSION, time = new Date().toISOString() } = {},
): string {
  return JSON.stringify({ choice, version, time, text: 'sha256-' })
}

/** The device of a reader who has rejected statistics on every site. */
export const ANSWERED = {
  cookies: [],
  origins: Object.values(SITES).map(({ url }) => ({
    origin: new URL(url).origin,
    localStorage: [{ name: CONSENT_KEY, value: keptChoice('rejected') }],
  })),
}
