import { AI_LABELS, aiPartIn } from '../../content/disclosure.ts'
import { authorIn, type Columns } from '../../content/select.ts'
import type { StoryCard } from '../../content/types.ts'
import { useInterfaceLanguage, useTranslator } from '../../i18n/i18n.ts'
import { sideOf, type Side } from '../../site/languages.ts'

/** What stands between the parts of a credit that is written in one line. */
export const CREDIT_SEPARATOR = { zh: '｜', en: ' · ' } as const satisfies Record<Side, string>

/** Who made a story, in words. */
export interface Credit {
  /** The person who reported it. */
  author: string | undefined
  /** What an AI did to it; where that is in the other language alone, it says so, since a peek shows that one too. */
  ai: string | undefined
}

/** Who made a story that is read in these languages. */
export function useCredit(story: StoryCard, [lead, partner]: Columns): Credit {
  const t = useTranslator()
  const name = authorIn(story.byline, useInterfaceLanguage())
  const part = aiPartIn(story, lead)
  const isPartnerByAi = aiPartIn(story, partner) !== undefined
  return {
    author: story.byline.kind === 'person' ? t('byline.person', { name }) : undefined,
    ai: part ? t(AI_LABELS[part]) : isPartnerByAi ? t(`disclosure.otherTranslated.${sideOf(partner)}`) : undefined,
  }
}
