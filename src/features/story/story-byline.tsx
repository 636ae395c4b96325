import { hasDisclosure } from '../../content/disclosure.ts'
import type { Story } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'
import { Byline } from '../../ui/byline.tsx'
import { Disclosure } from './disclosure.tsx'
import type { Credit } from './use-credit.ts'

interface StoryBylineProps {
  story: Story
  credit: Credit
}

/** The byline under a headline. Where there is more to say about how the story was made, it opens. */
export function StoryByline({ story, credit }: StoryBylineProps) {
  const side = sideOf(useInterfaceLanguage())
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { published, modified } = story
  const dates = [{ iso: published.iso, label: published[side] }]
  if (modified) dates.push({ iso: modified.iso, label: t('disclosure.updated', { date: modified[side] }) })

  if (!hasDisclosure(story)) return <Byline {...ui} {...credit} dates={dates} />
  return (
    // A reader may have opened it before the script arrived.
    <details data-line="byline" className="disclosure" suppressHydrationWarning {...ui}>
      <summary>
        <Byline as="span" {...credit} dates={dates}>
          {credit.ai === undefined && <span className="disclosure-about">{t('disclosure.about')}</span>}
        </Byline>
      </summary>
      <Disclosure story={story} />
    </details>
  )
}
