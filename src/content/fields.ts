import * as z from 'zod/mini'
import { datePattern, isRealDate } from './dates.ts'
import { TEXT_RULES } from './text-rules.ts'
import { hostInDisguise, isPlainAddress } from './web-address.ts'

/** Printed text in one language: plain, one line, nothing invisible. */
export const text = z
  .string()
  .check(
    ...TEXT_RULES.map(({ broken, remedy }) => z.refine<string>((value) => !broken(value), { error: remedy })),
    z.describe('Plain text in one language, without HTML.'),
  )

interface Pair {
  zh?: string | undefined
  en?: string | undefined
}

/** Tells whether a text exists at all. */
export function hasALanguage(pair: Pair): boolean {
  return pair.zh !== undefined || pair.en !== undefined
}

const ownTraditional = z.optional(
  text.check(
    z.describe('The text in Traditional Chinese, where the conversion would not do; by default it is derived.'),
  ),
)

/** The same text in both languages; either may be absent, then it exists in one language only. */
export const bilingual = z
  .strictObject({ zh: z.optional(text), 'zh-Hant': ownTraditional, en: z.optional(text) })
  .check(
    z.refine(hasALanguage, { error: 'neither language is present; write “zh”, “en” or both' }),
    z.refine((pair) => pair['zh-Hant'] === undefined || pair.zh !== undefined, {
      error: '“zh-Hant” stands alone; write the same text in Simplified Chinese as “zh” beside it',
    }),
    z.describe('A text in Chinese (zh), English (en) or both. With one absent, it is shown in the other and marked.'),
  )

/** The same text where both languages are required, because nothing else can stand in for one. */
export const inBoth = z
  .strictObject({ zh: text, 'zh-Hant': ownTraditional, en: text })
  .check(z.describe('A text in both languages.'))

/** A paragraph: sentences in order, each aligned with its translation. */
export const paragraph = z
  .array(bilingual)
  .check(
    z.minLength(1, 'the paragraph is empty; write a sentence, or remove it'),
    z.describe('A paragraph: a list of sentence pairs.'),
  )

/** What slugs and ids are made of. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/* Windows has no files of these names, whatever their ending, so a site with such a folder could not be copied to it. */
const notDevice = z.refine<string>((name) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name), {
  error: 'the name of a device on Windows, where no file can be called so; choose another, such as “con-2”',
})

/** What a name is known by in other files and in its address. */
export const nameId = z
  .string()
  .check(
    z.regex(slugPattern, 'not an id; use small letters a–z, digits and single hyphens'),
    z.maxLength(100, 'longer than 100 characters; shorten the id'),
    notDevice,
  )

/** The last part of a story's address and the name of its file. */
export const slug = z
  .string()
  .check(
    z.regex(slugPattern, 'not a slug; use small letters a–z, digits and single hyphens, such as “kim-trump-summit”'),
    notDevice,
    z.maxLength(100, 'longer than 100 characters; shorten the slug'),
    z.describe('Small letters, digits and hyphens; the same as the file name without .json.'),
  )

/** A date as precise as it is known: year, month, day, date-time with offset, or start/end of these. */
export const partialDate = z
  .string()
  .check(
    z.regex(datePattern, 'not a date; write YYYY, YYYY-MM, YYYY-MM-DD, a date-time with offset, or start/end of these'),
    z.refine(isRealDate, { error: 'no such day in the calendar, or the end lies before the start; correct the date' }),
    z.describe('As precise as is known: YYYY, YYYY-MM, YYYY-MM-DD, a date-time with offset, or start/end of these.'),
  )

/** An address on the web that a reader or a machine can open. */
export const webAddress = z.string().check(
  z.refine(isPlainAddress, {
    error: 'not an address on the web; write it in full, such as “https://news.example/page”',
  }),
  z.refine((address) => hostInDisguise(address) === undefined, {
    error: ({ input }) =>
      `the host holds letters that look like others; if it is right, write it as “${hostInDisguise(String(input))}”`,
  }),
)

/** The “$schema” of a seed. */
export const schemaReference = z.optional(
  z.string().check(z.describe('Where an editor’s program finds the description of these fields.')),
)
