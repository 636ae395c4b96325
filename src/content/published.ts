import * as z from 'zod/mini'
import { hasALanguage, nameId, partialDate, slug, text, webAddress } from './fields.ts'
import { listOf, optional } from './lenient.ts'
import { byline, languageOrigin, nameKind } from './schema.ts'
import { endpoint, siteSeed } from './site-schema.ts'

const sides = { zh: z.optional(text), en: z.optional(text) }

/** A text in Chinese, English or both; the Chinese is in the script of the file. */
const pair = z.object(sides).check(z.refine(hasALanguage))

const inBoth = z.object({ zh: text, en: text })

const inEachLanguage = z.object({ zh: text, 'zh-hant': text, en: text })

/** A name in a text: where it starts and ends, in UTF-16 code units, and its id. */
const mention = z.tuple([z.int(), z.int(), nameId])

const mentions = z.optional(listOf(mention))

/** A sentence pair with the names to be marked in it: the first occurrence of each in its paragraph. */
const sentence = z
  .object({ ...sides, names: optional(z.object({ zh: mentions, en: mentions })) })
  .check(z.refine(hasALanguage))

const paragraph = z.array(sentence).check(z.minLength(1))

/** A partial date ready to print: its ISO form and how each language writes it. */
const dateLabel = z.object({ iso: partialDate, zh: text, en: text })

/** An image as it is served, with its natural size in pixels. */
const servedImage = z.object({
  src: z.string().check(z.regex(/^\/images\/[\w-]+(?:\.[\w-]+)+$/)),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  alt: inBoth,
  caption: optional(pair),
  generated: z.boolean(),
})

const lack = z.optional(z.enum(['all', 'part']))

/** What a list shows of a story. */
const card = z.object({
  slug,
  headline: pair,
  /**
   * Where lines of the Chinese headline may end inside a clause, in UTF-16 code units: between its words, and in lists
   * at names alone.
   */
  words: optional(z.array(z.int())),
  standfirst: z.array(pair),
  published: dateLabel,
  byline,
  /** How the story came to exist in two languages; absent where that is not recorded. */
  languages: optional(languageOrigin),
  image: optional(servedImage),
  /** Which language lacks the story, or part of it. */
  lacks: z.object({ zh: lack, en: lack }),
})

const relatedCard = z.extend(card, {
  /** Why the story is related, in a few words; absent where the build found nothing they share. */
  reason: optional(inBoth),
})

const name = z.object({ id: nameId, kind: nameKind, name: inBoth, role: inBoth })

/** /content/stories/<slug>.json: a story as the browser reads it, all that can be derived included. */
export const storyFile = z.extend(card, {
  standfirst: paragraph,
  body: z.array(paragraph),
  modified: optional(dateLabel),
  /** The person who checked the story, and when; absent if nobody did. */
  checked: optional(z.object({ by: pair, date: dateLabel })),
  sources: listOf(z.object({ title: pair, url: optional(webAddress), rights: optional(pair) })),
  events: listOf(z.object({ date: dateLabel, expected: z.boolean(), label: pair })),
  names: listOf(name),
  related: listOf(relatedCard),
  /** What a language lacks, in words. */
  gaps: optional(inBoth),
})

/** How many stories a list has in both languages, in Chinese alone and in English alone. */
const counts = z.object({ both: z.number(), zh: z.number(), en: z.number() })

/** What every page of a long list says of the list. */
const listPage = { counts, page: z.number(), pages: z.number(), stories: listOf(card) }

/** /content/names/<id>.json and /content/names/<id>/<page>.json: a name and the stories that mention it. */
export const nameFile = z.extend(name, listPage)

/** An edition that a page leads to; the one without an id is on the front page. */
const editionLink = z.object({ id: optional(slug), title: inBoth, published: optional(dateLabel) })

/** /content/archive/index.json: the newest stories, and every month that has some. */
export const archiveFile = z.object({
  counts,
  /** Months with the newest of their stories. */
  latest: z.array(z.object({ date: dateLabel, stories: listOf(card) })),
  /** Each month, or year of which no more is known, with its counts: both languages, Chinese and English alone. */
  months: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
})

/** /content/archive/<month>.json and /content/archive/<month>/<page>.json: the stories of a month. */
export const archiveMonthFile = z.object({
  ...listPage,
  date: dateLabel,
  /** The months beside it that have stories. */
  newer: optional(dateLabel),
  older: optional(dateLabel),
  /** What was published as an edition in the month. */
  editions: listOf(editionLink),
})

/** /content/editions/<id>.json: an earlier edition, its lead story first. */
export const pastEditionFile = z.object({
  id: slug,
  title: inBoth,
  published: dateLabel,
  newer: editionLink,
  older: optional(editionLink),
  stories: listOf(card),
})

/** /content/edition.json: the front page apart from its lead story. */
export const editionFile = z.object({
  title: inBoth,
  /** The edition before this one. */
  previous: optional(editionLink),
  lead: slug,
  /** Stories of the edition that neither lead it nor stand beside the lead. */
  more: listOf(card),
})

/** /content/site.json: facts that every page needs. */
export const siteFile = z.object({
  url: siteSeed.shape.url,
  /** What the site is called in each language. */
  name: inEachLanguage,
  analytics: z.optional(z.object({ endpoint })),
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
