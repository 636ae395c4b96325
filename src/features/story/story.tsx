import { columnsOf } from '../../content/select.ts'
import type { Story as StoryContent } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { LANGUAGE_TAGS, sideOf } from '../../site/languages.ts'
import { Headline } from './headline.tsx'
import { Paragraph } from './paragraph.tsx'
import { Prose } from './prose.tsx'
import { StoryByline } from './story-byline.tsx'
import { StoryEvents } from './story-events.tsx'
import { StoryFigure } from './story-figure.tsx'
import { StoryNames } from './story-names.tsx'
import { useCopies } from './use-copies.ts'
import { CREDIT_SEPARATOR, useCredit } from './use-credit.ts'
import { useParallel } from './use-parallel.ts'
import { usePeekKeys } from './use-peek-keys.ts'

interface StoryProps {
  story: StoryContent
  /** What the story stands under, such as the title of the edition. */
  kicker?: string | undefined
}

/** A story in full. One that lacks the page's language is shown in its own, and the page says so first. */
export function Story({ story, kicker }: StoryProps) {
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const columns = columnsOf(story, language)
  const t = useTranslator()
  const ui = useInterfaceProps()
  const credit = useCredit(story, columns)
  const creditLine = [credit.author, credit.ai].filter(Boolean).join(CREDIT_SEPARATOR[sideOf(spoken)])
  const article = useParallel()
  useCopies(article, creditLine)
  usePeekKeys()

  return (
    <article ref={article} className="story" data-credit={creditLine}>
      {columns[0] !== language && (
        <p data-stand-in className="notice" {...ui} lang={LANGUAGE_TAGS[spoken]}>
          {t(`storyStandIn.${sideOf(language)}`)}
        </p>
      )}
      <Part as="header">
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
        <Headline of={story} columns={columns} />
        <div data-line="standfirst" className="row">
          <Paragraph className="standfirst" line="standfirst" paragraph={story.standfirst} columns={columns} />
        </div>
        <StoryByline story={story} credit={credit} />
        {columns[0] === language && story.gaps && <p className="notice">{story.gaps[sideOf(language)]}</p>}
      </Part>
      {story.image && <StoryFigure image={story.image} columns={columns} />}
      <div className="prose">
        <Prose paragraphs={story.body} columns={columns} prefix="p" />
      </div>
      <StoryEvents events={story.events} columns={columns} />
      <StoryNames names={story.names} />
    </article>
  )
}
