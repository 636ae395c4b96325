import { sideOf, type Language } from '../site/languages.ts'
import type { Story, StoryCard } from './types.ts'

/** What an AI did to a text as it is read. */
export type AiPart = 'reported' | 'translated'

/** The interface string that says so. */
export const AI_LABELS = { reported: 'byline.ai', translated: 'disclosure.translated' } as const satisfies Record<
  AiPart,
  string
>

type Origin = Pick<StoryCard, 'byline' | 'languages'>

function isTranslatedByAi({ languages }: Origin): boolean {
  return languages?.kind === 'translation' && languages.by.kind === 'ai'
}

/**
 * What an AI did to a story in a language: the one it is read in, which need not be the page's. One that it also
 * translated counts as reported, which says more.
 */
export function aiPartIn(story: Origin, language: Language): AiPart | undefined {
  if (story.byline.kind === 'ai') return 'reported'
  const { languages } = story
  const isOriginal = languages?.kind === 'translation' && languages.from === sideOf(language)
  return isTranslatedByAi(story) && !isOriginal ? 'translated' : undefined
}

/** Tells whether an AI had a hand in a story, in any language, or in its picture. */
export function usesAi(story: Origin & Pick<StoryCard, 'image'>): boolean {
  return story.byline.kind === 'ai' || isTranslatedByAi(story) || story.image?.generated === true
}

/** Tells whether there is more to say about how a story was made than who wrote it. */
export function hasDisclosure(story: Pick<Story, 'byline' | 'languages' | 'image' | 'checked' | 'sources'>): boolean {
  return usesAi(story) || story.languages !== undefined || story.checked !== undefined || story.sources.length > 0
}
