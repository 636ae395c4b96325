import * as z from 'zod/mini'
import {
  bilingual,
  inBoth,
  nameId,
  paragraph,
  partialDate,
  schemaReference,
  slug,
  slugPattern,
  text,
  webAddress,
} from './fields.ts'

/** Who wrote or translated a text. An AI is always named in words. */
export const byline = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('ai') }).check(z.describe('Written by an AI.')),
    z
      .strictObject({
        kind: z.literal('person'),
        name: bilingual,
        url: z.optional(webAddress.check(z.describe('A page that says who this is (schema.org author.url).'))),
      })
      .check(z.describe('Written by a person, who is named.')),
  ],
  { error: 'matches none of the allowed forms; “kind” must be “ai”, or “person” together with “name”' },
)

/** How a story came to exist in two languages. */
export const languageOrigin = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({ kind: z.literal('together') })
      .check(z.describe('Both languages were written together, sentence by sentence; neither is a translation.')),
    z
      .strictObject({
        kind: z.literal('translation'),
        from: z.enum(['zh', 'en']).check(z.describe('The language that the story was written in.')),
        by: byline.check(z.describe('Who translated it.')),
      })
      .check(z.describe('One language was translated from the other.')),
  ],
  { error: '“kind” must be “together”, or “translation” with “from” and “by”; write one of them' },
)

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

/** A person who read a story against its sources before it was published. */
export const checked = z.strictObject({
  by: bilingual.check(z.describe('Name of the person who checked it.')),
  date: partialDate,
})

/** Something a story is based on. */
export const source = z.strictObject({
  title: bilingual.check(z.describe('What the source is called, with its publisher.')),
  url: z.optional(webAddress.check(z.describe('Where the source can be read.'))),
  rights: z.optional(
    bilingual.check(
      z.describe(
        'Under what terms its text may be used, word for word: a license or a copyright notice (schema.org copyrightNotice).',
      ),
    ),
  ),
})

/** seeds/stories/<slug>.json: one story in both languages, as the publisher writes it. */
export const storySeed = z.strictObject({
  $schema: schemaReference,
  slug,
  published: partialDate.check(z.describe('When the story was published, as precise as is known.')),
  modified: z.optional(
    partialDate.check(z.describe('When the story was last changed in substance, if that was after its publication.')),
  ),
  byline: byline.check(z.describe('Who reported the story.')),
  languages: z.optional(languageOrigin.check(z.describe('How the story came to exist in two languages.'))),
  checked: z.optional(checked.check(z.describe('Who checked the story before publication; absent if nobody did.'))),
  sources: z.optional(
    z.array(source).check(z.describe('What the story is based on, most important first (schema.org isBasedOn).')),
  ),
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
    id: nameId,
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
  published: z.optional(
    partialDate.check(z.describe('When the edition was published; required of one in seeds/editions.')),
  ),
  lead: slug.check(z.describe('Slug of the story that stands in full on the front page.')),
  stories: z
    .array(slug)
    .check(z.minLength(1, 'the edition has no story; list at least one slug'), z.describe('All stories, in order.')),
})

/** seeds/editions/<id>.json: a further edition, which stands among the others by its date. */
export const pastEditionSeed = z.extend(editionSeed, { published: partialDate })

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
