import * as z from 'zod/mini'
import { inBoth, schemaReference, webAddress } from './fields.ts'
import { hostInDisguise } from './web-address.ts'

/** The path that takes events: on this site, whatever a browser makes of slashes. */
export const endpoint = z
  .string()
  .check(
    z.regex(
      /^\/(?![/\\])[\w./-]+$/,
      'not a path on this site; write one that starts with a single slash, such as “/api/event”',
    ),
    z.describe('Path on this site that takes events in the format of Plausible’s events API.'),
  )

/** seeds/site.json: where the site is served from, what it is called, who publishes it and what it counts. */
export const siteSeed = z.strictObject({
  $schema: schemaReference,
  url: z.string().check(
    z.regex(
      /^https?:\/\/[^\s/?#]+\/?$/,
      'not a site address; write scheme and host alone, such as “https://news.example”',
    ),
    z.refine((url) => !url.startsWith('http') || URL.canParse(url), {
      error: 'no browser can read this address; correct its host or port',
    }),
    z.refine((url) => !url.includes('@') && !url.includes('\\'), {
      error: 'every reader would see the name or password in it; write scheme and host alone',
    }),
    z.refine((url) => hostInDisguise(url) === undefined, {
      error: ({ input }) =>
        `the host holds letters that machines write otherwise; write it as “${hostInDisguise(String(input))}”`,
    }),
    z.describe('Address the site is served from, without a folder; canonical links start with it.'),
  ),
  name: inBoth.check(z.describe('What the site is called; it stands in the header, in titles, feeds and previews.')),
  publisher: z
    .strictObject({
      name: inBoth,
      url: z.optional(webAddress.check(z.describe('A page about the publisher; by default the site itself.'))),
    })
    .check(z.describe('Who is responsible for the site (schema.org publisher).')),
  analytics: z.optional(
    z
      .strictObject({
        endpoint,
        keptMonths: z
          .int()
          .check(
            z.minimum(1, 'less than a month; write after how many whole months counts are deleted'),
            z.describe('After how many months counts are deleted; the privacy page says so.'),
          ),
      })
      .check(z.describe('Where visits are counted, once a reader agrees. Left out, nothing is counted or asked.')),
  ),
})
