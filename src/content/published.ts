import * as z from 'zod/mini'
import { bilingual, byline, inBoth, paragraph, siteSeed, slug } from './schema.ts'

/** A partial date ready to print: its ISO form and how each language writes it. */
const dateLabel = z.object({ iso: z.string(), zh: z.string(), en: z.string() })

/** An image as it is served, with its natural size in pixels. */
const servedImage = z.object({
  src: z.string().check(z.regex(/^\/images\//)),
  width: z.number(),
  height: z.number(),
  alt: inBoth,
  caption: z.optional(bilingual),
  generated: z.boolean(),
})

/** What a list shows of a story. */
const card = z.object({
  slug,
  headline: bilingual,
  standfirst: paragraph,
  published: dateLabel,
  byline,
  image: z.optional(servedImage),
})

const relatedCard = z.extend(card, {
  /** Why the story is related, in a few words; absent where the build found nothing they share. */
  reason: z.optional(inBoth),
})

/** /content/stories/<slug>.json: a story as the browser reads it, all that can be derived included. */
export const storyFile = z.extend(card, {
  body: z.array(paragraph),
  events: z.array(z.object({ date: dateLabel, expected: z.boolean(), label: bilingual })),
  names: z.array(z.object({ id: z.string(), name: inBoth, role: inBoth })),
  related: z.array(relatedCard),
})

/** /content/edition.json: the front page apart from its lead story. */
export const editionFile = z.object({
  title: inBoth,
  lead: slug,
  /** Stories of the edition that neither lead it nor stand beside the lead. */
  more: z.array(card),
})

/** /content/site.json: facts that every page's head needs. */
export const siteFile = z.pick(siteSeed, { url: true })

/** /content/pages/<slug>.json: about, privacy. */
export const pageFile = z.object({
  slug,
  headline: inBoth,
  standfirst: paragraph,
  sections: z.array(z.object({ heading: inBoth, body: z.array(paragraph) })),
})
