import * as z from 'zod/mini'
import { datePattern, isRealDate } from './dates.ts'
import { TEXT_RULES } from './text-rules.ts'

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

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The last part of a story's address and the name of its file. */
export const slug = z
  .string()
  .check(
    z.regex(slugPattern, 'not a slug; use small letters a–z, digits and single hyphens, such as “kim-trump-summit”'),
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

/** Who reported the story. An AI byline is always said in words. */
export const byline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ai') }).check(z.describe('Written by an AI.')),
  z
    .strictObject({ kind: z.literal('person'), name: bilingual })
    .check(z.describe('Written by a person, who is named.')),
])

/** An image beside the story; its file lies in seeds/images. */
const image = z.strictObject({
  file: z
    .string()
    .check(
      z.regex(slugPattern, 'not a file name; write it without folder or extension, such as “security-adviser”'),
      z.describe('Name of the file in seeds/images, without its ending.'),
    ),
  alt: inBoth.check(z.describe('What the image shows, for readers who cannot see it, in both languages.')),
  caption: z.optional(bilingual.check(z.describe('What stands under the image.'))),
  generated: z.optional(z.boolean().check(z.describe('True if a machine made the image; the page says so.'))),
})

const event = z.strictObject({
  date: partialDate,
  expected: z.optional(z.boolean().check(z.describe('True if it had not happened when the story was written.'))),
  label: bilingual.check(z.describe('What happened, in a few words.')),
})

const schemaReference = z.optional(
  z.string().check(z.describe('Where an editor’s program finds the description of these fields.')),
)

/** seeds/stories/<slug>.json: one story in both languages, as the publisher writes it. */
export const storySeed = z.strictObject({
  $schema: schemaReference,
  slug,
  published: partialDate.check(z.describe('When the story was published, as precise as is known.')),
  byline: byline.check(z.describe('Who reported the story.')),
  headline: bilingual.check(z.describe('The headline. A language without one has no version of the story.')),
  standfirst: paragraph.check(z.describe('The paragraph between headline and body that says what it is about.')),
  image: z.optional(image.check(z.describe('The picture of the story.'))),
  body: z
    .array(paragraph)
    .check(
      z.minLength(1, 'the story has no body; write at least one paragraph'),
      z.describe('The story: a list of paragraphs.'),
    ),
  events: z.optional(z.array(event).check(z.describe('Key dates of the story, shown as a timeline.'))),
  related: z.optional(
    z.array(slug).check(z.describe('Slugs of related stories in the editor’s order; where short, more are derived.')),
  ),
  about: z.optional(
    z
      .array(z.string())
      .check(
        z.describe(
          'Ids from names.json that the story is about although its text never spells them (schema.org about).',
        ),
      ),
  ),
})

/** What a name can be the name of. */
export const nameKind = z.enum(['person', 'place', 'organization', 'topic'])

/** seeds/names.json: people, places, organizations and topics in both languages. */
export const namesSeed = z.array(
  z.strictObject({
    id: z
      .string()
      .check(
        z.regex(slugPattern, 'not an id; use small letters a–z, digits and single hyphens'),
        z.maxLength(100, 'longer than 100 characters; shorten the id'),
      ),
    kind: nameKind.check(z.describe('What the name is the name of.')),
    name: inBoth.check(z.describe('The full name in both languages.')),
    aliases: z
      .strictObject({ zh: z.array(text), en: z.array(text) })
      .check(z.describe('Other forms that mean the same in a text.')),
    role: inBoth.check(z.describe('Who or what this is, in a few words.')),
  }),
)

/** seeds/terms.json: what the conversion to Traditional Chinese must not decide by itself. */
export const termsSeed = z.array(
  z.strictObject({
    zh: text.check(z.describe('A name or term in Simplified Chinese.')),
    'zh-Hant': text.check(z.describe('What it is in Traditional Chinese, wherever it occurs.')),
  }),
)

/** seeds/edition.json: which stories make the edition, and which one leads it. */
export const editionSeed = z.strictObject({
  $schema: schemaReference,
  title: inBoth.check(z.describe('What the edition is called.')),
  lead: slug.check(z.describe('Slug of the story that stands in full on the front page.')),
  stories: z
    .array(slug)
    .check(z.minLength(1, 'the edition has no story; list at least one slug'), z.describe('All stories, in order.')),
})

/** seeds/site.json: facts about the place the site is served from. */
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
    z.describe('Address the site is served from, without a folder; canonical links start with it.'),
  ),
})

/** seeds/pages/<slug>.json: a page beside the stories, such as about or privacy. */
export const pageSeed = z.strictObject({
  $schema: schemaReference,
  slug,
  headline: inBoth.check(z.describe('The headline of the page.')),
  standfirst: paragraph.check(z.describe('What the page says, in short.')),
  sections: z
    .array(z.strictObject({ heading: inBoth, body: z.array(paragraph) }))
    .check(z.describe('Sections, each with its own heading.')),
})
