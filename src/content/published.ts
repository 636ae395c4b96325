import * as z from 'zod/mini'
import { hasALanguage, slug, text } from './fields.ts'
import { byline, languageOrigin, nameKind } from './schema.ts'
import { siteSeed } from './site-schema.ts'

const sides = { zh: z.optional(text), en: z.optional(text) }

/** A text in Chinese, English or both; the Chinese is in the script of the file. */
const pair = z.object(sides).check(z.refine(hasALanguage))

const inBoth = z.object({ zh: text, en: text })

const inEachLanguage = z.object({ zh: text, 'zh-hant': text, en: text })

/** A name in a text: where it starts and ends, in UTF-16 code units, and its id. */
const mention = z.tuple([z.number(), z.number(), z.string()])

const mentions = z.optional(z.array(mention))

/** A sentence pair with the names to be marked in it: the first occurrence of each in its paragraph. */
const sentence = z
  .object({ ...sides, names: z.optional(z.object({ zh: mentions, en: mentions })) })
  .check(z.refine(hasALanguage))

const paragraph = z.array(sentence).check(z.minLength(1))

/** A partial date ready to print: its ISO form and how each language writes it. */
const dateLabel = z.object({ iso: z.string(), zh: z.string(), en: z.string() })

/** An image as it is served, with its natural size in pixels. */
const servedImage = z.object({
  src: z.string().check(z.regex(/^\/images\//)),
  width: z.number(),
  height: z.number(),
  alt: inBoth,
  caption: z.optional(pair),
  generated: z.boolean(),
})

const lack = z.optional(z.enum(['all', 'part']))

/** What a list shows of a story. */
const card = z.object({
  slug,
  headline: pair,
  standfirst: z.array(pair),
  published: dateLabel,
  byline,
  /** How the story came to exist in two languages; absent where that is not recorded. */
  languages: z.optional(languageOrigin),
  image: z.optional(servedImage),
  /** Which language lacks the story, or part of it. */
  lacks: z.object({ zh: lack, en: lack }),
})

const relatedCard = z.extend(card, {
  /** Why the story is related, in a few words; absent where the build found nothing they share. */
  reason: z.optional(inBoth),
})

const name = z.object({ id: slug, kind: nameKind, name: inBoth, role: inBoth })

/** /content/stories/<slug>.json: a story as the browser reads it, all that can be derived included. */
export const storyFile = z.extend(card, {
  standfirst: paragraph,
  body: z.array(paragraph),
  modified: z.optional(dateLabel),
  /** The person who checked the story, and when; absent if nobody did. */
  checked: z.optional(z.object({ by: pair, date: dateLabel })),
  sources: z.array(z.object({ title: pair, url: z.optional(z.string()), rights: z.optional(pair) })),
  events: z.array(z.object({ date: dateLabel, expected: z.boolean(), label: pair })),
  names: z.array(name),
  related: z.array(relatedCard),
  /** What a language lacks, in words. */
  gaps: z.optional(inBoth),
})

/** /content/names/<id>.json: a name and the stories that mention it. */
export const nameFile = z.extend(name, { stories: z.array(card) })

/** /content/edition.json: the front page apart from its lead story. */
export const editionFile = z.object({
  title: inBoth,
  lead: slug,
  /** Stories of the edition that neither lead it nor stand beside the lead. */
  more: z.array(card),
})

/** /content/site.json: facts that every page needs. */
export const siteFile = z.object({
  url: siteSeed.shape.url,
  /** What the site is called in each language. */
  name: inEachLanguage,
  analytics: z.optional(
    z.object({
      endpoint: z.string(),
      /** Hash of the text that asks for consent, in each language; kept with the choice. */
      textHash: inEachLanguage,
    }),
  ),
})

/** /content/licenses.json: the packages whose code reaches a browser, each with the text of its license. */
export const licensesFile = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    /** The license by its SPDX identifier. */
    identifier: z.string().check(z.minLength(1)),
    text: z.string().check(z.minLength(1)),
  }),
)

/** /content/pages/<slug>.json: about, privacy. */
export const pageFile = z.object({
  slug,
  headline: inBoth,
  standfirst: paragraph,
  sections: z.array(z.object({ heading: inBoth, body: z.array(paragraph) })),
})
