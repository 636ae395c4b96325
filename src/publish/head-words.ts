import { translator } from '../i18n/i18n.ts'
import type { Story } from '../content/types.ts'
import type { Language } from '../site/languages.ts'
import { translatorOf } from './story-versions.ts'

/* Readers meet these in previews and search results alone, so the browser does without them. */
const WORDS: Record<Language, { translated: string; colon: string; ai: (site: string) => string }> = {
  zh: { translated: '由 AI 翻译', colon: '：', ai: (site) => `${site}（AI）` },
  'zh-hant': { translated: '由 AI 翻譯', colon: '：', ai: (site) => `${site}（AI）` },
  en: { translated: 'Translated by AI', colon: ': ', ai: (site) => `${site} (AI)` },
}

/** What the site's AI is called as an author. */
export function aiName(site: string, language: Language): string {
  return WORDS[language].ai(site)
}

function labelOf(story: Story, version: Language): string | undefined {
  if (story.byline.kind === 'ai') return translator(version)('byline.ai')
  return translatorOf(story, version)?.kind === 'ai' ? WORDS[version].translated : undefined
}

/** A description of a story that begins by saying so if an AI wrote or translated the version. */
export function labeled(description: string, story: Story, version: Language): string {
  const label = labelOf(story, version)
  return label === undefined ? description : label + WORDS[version].colon + description
}
