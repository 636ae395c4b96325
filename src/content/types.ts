import type * as z from 'zod/mini'
import type { bilingual } from './fields.ts'
import type {
  archiveFile,
  archiveMonthFile,
  editionFile,
  licensesFile,
  nameFile,
  pageFile,
  pastEditionFile,
  siteFile,
  storyFile,
} from './published.ts'
import type {
  byline,
  editionSeed,
  languageOrigin,
  namesSeed,
  pageSeed,
  pastEditionSeed,
  storySeed,
  termsSeed,
} from './schema.ts'
import type { siteSeed } from './site-schema.ts'

/** A text in Chinese, English or both. */
export type Bilingual = Pick<z.infer<typeof bilingual>, 'zh' | 'en'>
/** Who wrote or translated a text. */
export type Byline = z.infer<typeof byline>

/** How a story came to exist in two languages. */
export type LanguageOrigin = z.infer<typeof languageOrigin>

/** As the publisher writes them. */
export type StorySeed = z.infer<typeof storySeed>
export type EditionSeed = z.infer<typeof editionSeed>
export type PastEditionSeed = z.infer<typeof pastEditionSeed>
export type NameSeed = z.infer<typeof namesSeed>[number]
export type PageSeed = z.infer<typeof pageSeed>
export type SiteSeed = z.infer<typeof siteSeed>
export type TermSeed = z.infer<typeof termsSeed>[number]

/** As the browser reads them. */
export type Story = z.infer<typeof storyFile>
export type StoryEvent = Story['events'][number]
export type MentionedName = Story['names'][number]
export type RelatedCard = Story['related'][number]
export type StoryCard = Omit<RelatedCard, 'reason'>
export type Name = z.infer<typeof nameFile>
export type ServedImage = NonNullable<Story['image']>
export type DateLabel = Story['published']
export type Edition = z.infer<typeof editionFile>
export type PastEdition = z.infer<typeof pastEditionFile>
export type EditionLink = PastEdition['newer']
export type Archive = z.infer<typeof archiveFile>
export type ArchiveMonth = z.infer<typeof archiveMonthFile>
export type Counts = Archive['counts']
export type Page = z.infer<typeof pageFile>
export type Site = z.infer<typeof siteFile>
export type Licenses = z.infer<typeof licensesFile>

/** A sentence pair, with the names to be marked in it. */
export type Sentence = Story['body'][number][number]
/** Sentence pairs in order. */
export type Paragraph = Sentence[]
