import type { SitemapItemLoose } from 'sitemap'
import type { DateLabel } from '../content/types.ts'
import { LANGUAGES, scriptOf, sideOf, type Language } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import { knownDay, startOf } from './known-dates.ts'
import type { Content, ContentByScript } from './content.ts'

/* What Google News takes; it knows the scripts of Chinese by country alone. */
const NEWS_LANGUAGES = { zh: 'zh-cn', 'zh-hant': 'zh-tw', en: 'en' } as const satisfies Record<Language, string>

const DAYS = 2

/** How many stories one file may list. */
const LIMIT = 1000

/** Whether news search takes a story that was published on a date. */
export function isNews(published: Pick<DateLabel, 'iso'>, now: Date): boolean {
  const age = now.valueOf() - startOf(published).valueOf()
  return knownDay(published) !== undefined && age >= 0 && age <= DAYS * 24 * 60 * 60 * 1000
}

function itemsIn(language: Language, { site, stories }: Content, now: Date): SitemapItemLoose[] {
  const side = sideOf(language)
  return [...stories.values()].flatMap((story) => {
    const title = story.headline[side]
    const date = knownDay(story.published)
    if (title === undefined || date === undefined || !isNews(story.published, now)) return []
    return {
      url: new URL(paths.story(language, story.slug), site.url).href,
      news: {
        publication: { name: site.name[side], language: NEWS_LANGUAGES[language] },
        publication_date: date,
        title,
      },
    }
  })
}

/** The stories published in the last two days before a moment, in every language they exist in. */
export function newsItems(content: ContentByScript, now: Date): SitemapItemLoose[] {
  return LANGUAGES.flatMap((language) => itemsIn(language, content[scriptOf(language)], now)).slice(0, LIMIT)
}
