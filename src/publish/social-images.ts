import { AI_LABELS, aiPartIn } from '../content/disclosure.ts'
import type { Story } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import { LANGUAGES, partnerOf, scriptOf, sideOf, type Language, type Script } from '../site/languages.ts'
import type { SiteFiles } from './content-files.ts'
import { shortHash } from './hash.ts'
import type { Content } from './content.ts'
import type { Previews } from './previews.ts'
import { cardDrawer, type Wording } from './social-drawing.ts'
import { cachedPng } from './social-raster.ts'

/** The preview images of a site: what links to its pages look like where they are shared. */
export interface SocialImages {
  files: SiteFiles
  previews: Previews
  /** What a publisher should know: characters that no font has, with their story. */
  notices: string[]
}

/* What is on the images. */
type Drawn = Pick<Content, 'site' | 'edition' | 'stories'>

function sharedWording({ site }: Drawn, language: Language): Wording {
  const t = translator(language)
  const side = sideOf(language)
  return {
    language,
    headlineLanguage: language,
    headline: t('choose.body'),
    names: [],
    site: site.name[side],
    note: new URL(site.url).host,
  }
}

function storyWording(content: Drawn, story: Story, language: Language): Wording {
  const own = story.headline[sideOf(language)]
  const headlineLanguage = own === undefined ? partnerOf(language) : language
  const side = sideOf(headlineLanguage)
  const part = aiPartIn(story, headlineLanguage)
  return {
    ...sharedWording(content, language),
    headlineLanguage,
    headline: story.headline[side] ?? '',
    names: story.names.map(({ name }) => name[side]),
    edition: content.edition.title[sideOf(language)],
    ai: part && translator(language)(AI_LABELS[part]),
    note: story.published[sideOf(language)],
  }
}

/**
 * Draws an image for every story of the edition in every language, and one a language for everything else. A story
 * with a character that no font has gets the shared one, and a notice.
 */
export async function socialImages(
  content: Record<Script, Drawn>,
  slugs: readonly string[],
  cacheFolder: string,
): Promise<SocialImages> {
  const drawCard = await cardDrawer()
  const files: SiteFiles = new Map()
  const sources = new Map<string, string>()
  const notices: string[] = []

  async function add(name: string, wording: Wording): Promise<void> {
    const { svg, missing } = await drawCard(wording)
    if (missing.length > 0) {
      notices.push(
        `Preview image ${name}: no font has ${missing.map((character) => `“${character}”`).join(', ')}; add one to src/publish/fonts that has. Until then the page shares the image of its language.`,
      )
      return
    }
    const png = await cachedPng(svg, wording.ai !== undefined, cacheFolder)
    const src = `/social/${name}.${shortHash(png)}.png`
    files.set(src, png)
    sources.set(name, src)
  }

  for (const language of LANGUAGES) {
    const own = content[scriptOf(language)]
    await add(language, sharedWording(own, language))
    for (const slug of slugs) {
      const story = own.stories.get(slug)
      if (story) await add(`${language}/${slug}`, storyWording(own, story, language))
    }
  }
  return { files, previews: sources, notices }
}
