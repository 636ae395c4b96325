import { aiPartIn, AI_LABELS } from '../content/disclosure.ts'
import type { Story } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import type { Language } from '../site/languages.ts'

/* Readers meet these in previews and search results alone, so the browser does without them. */
const WORDS: Record<Language, { colon: string; ai: (site: string) => string }> = {
  zh: { colon: '：', ai: (site) => `${site}（AI）` },
  'zh-hant': { colon: '：', ai: (site) => `${site}（AI）` },
  en: { colon: ': ', ai: (site) => `${site} (AI)` },
}

/** What the site's AI is called as an author. */
export function aiName(site: string, language: Language): string {
  return WORDS[language].ai(site)
}

/** A description of a story that begins by saying so if an AI wrote or translated the version. */
export function labeled(description: string, story: Story, version: Language): string {
  const part = aiPartIn(story, version)
  return part === undefined ? description : translator(version)(AI_LABELS[part]) + WORDS[version].colon + description
}
