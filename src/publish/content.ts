import { pageFile } from '../content/published.ts'
import type {
  Archive,
  ArchiveMonth,
  Edition,
  Name,
  Page,
  PastEdition,
  SiteSeed,
  Story,
  StoryCard,
} from '../content/types.ts'
import type { Script } from '../site/languages.ts'
import { archiveIndex, archiveMonth, namePage } from './archive.ts'
import type { IndexLayout, ListPage, MonthPage } from './archive-pages.ts'
import { assembleStory, type Shelf } from './assemble.ts'
import { editionLinks, frontEdition, pastEdition } from './editions.ts'
import type { Seeds } from './read-seeds.ts'
import type { Related } from './relate.ts'
import { withoutAliases } from './shape-story.ts'

/** Data of the site as the browser reads it, in one script. Maps go by slug or id, lists in pages by `pageKey`. */
export interface Content {
  site: SiteSeed
  edition: Edition
  editions: ReadonlyMap<string, PastEdition>
  archive: Archive
  months: ReadonlyMap<string, ArchiveMonth>
  stories: ReadonlyMap<string, Story>
  names: ReadonlyMap<string, Name>
  pages: ReadonlyMap<string, Page>
}

/** The content of the site in each script. */
export type ContentByScript = Record<Script, Content>

/** Which of the content is wanted; all of it, or what one page shows. */
export interface Wanted {
  /** Stories in full, with those they are related to. */
  texts?: readonly (readonly [slug: string, related: readonly Related[]])[]
  /** Stories that the front page lists. */
  more?: readonly string[]
  index?: IndexLayout
  months?: readonly MonthPage[]
  names?: readonly { id: string; page: ListPage }[]
  /** Ids of earlier editions. */
  editions?: readonly string[]
}

const NO_STORIES: IndexLayout = { counts: { both: 0, zh: 0, en: 0 }, latest: [], months: [] }

/**
 * Makes a function that puts content together.
 * @param seeds in the script of the shelf; their stories are not looked at
 */
export function contentAssembler(seeds: Seeds, shelf: Shelf): (wanted: Wanted) => Content {
  const pages = new Map([...seeds.pages].map(([slug, page]) => [slug, pageFile.parse(page)]))
  const links = editionLinks(seeds)

  function cardOf(slug: string): StoryCard {
    const card = shelf.card(slug)
    if (!card) throw new Error(`There is no story “${slug}”, although a list has it.`)
    return card
  }

  return ({ texts = [], more = [], index = NO_STORIES, months = [], names = [], editions = [] }) => ({
    site: seeds.site,
    pages,
    edition: frontEdition(seeds.edition, links, more.map(cardOf)),
    archive: archiveIndex(index, cardOf),
    stories: new Map(
      texts.flatMap(([slug, related]) => {
        const story = assembleStory(slug, related, shelf)
        return story ? [[slug, story]] : []
      }),
    ),
    months: new Map(months.map((month) => [month.key, archiveMonth(month, cardOf, links)])),
    names: new Map(
      names.flatMap(({ id, page }) => {
        const name = shelf.names.get(id)
        return name ? [[page.key, namePage(withoutAliases(name), page, cardOf)]] : []
      }),
    ),
    editions: new Map(
      editions.flatMap((id) => {
        const past = seeds.editions.get(id)
        return past ? [[id, pastEdition(id, past, links, cardOf)]] : []
      }),
    ),
  })
}

/** Every story that is listed, so that what it lists depends on the cards of these. */
export function listedIn({ more = [], index, months = [], names = [] }: Wanted): string[] {
  const lists = [...(index?.latest ?? []), ...months, ...names.map(({ page }) => page)]
  return [...more, ...lists.flatMap(({ slugs }) => slugs)]
}
