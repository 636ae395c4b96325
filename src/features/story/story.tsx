import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { authorIn, readingLanguage, runIn, runsIn } from '../../content/select.ts'
import type { Story as StoryContent } from '../../content/types.ts'
import { clauseClass } from '../../lib/clauses.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { Byline } from '../../ui/byline.tsx'
import { Runs } from '../../ui/runs.tsx'
import { StoryEvents } from './story-events.tsx'
import { StoryFigure } from './story-figure.tsx'
import { StoryNames } from './story-names.tsx'

interface StoryProps {
  story: StoryContent
  /** What the story stands under, such as the title of the edition. */
  kicker?: string | undefined
}

/** A story in full. One that lacks the page's language is shown in its own, and the page says so first. */
export function Story({ story, kicker }: StoryProps) {
  const language = useLanguage()
  const textLanguage = readingLanguage(story, language)
  const lang = textLanguage === language ? undefined : LANGUAGE_TAGS[textLanguage]
  const headline = runIn(story.headline, textLanguage).text
  const t = useTranslator()
  const note = t('standIn')

  return (
    <article className="story">
      {lang !== undefined && (
        <p data-stand-in className="notice">
          {t('storyStandIn')}
        </p>
      )}
      <header>
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
        <h1 tabIndex={-1} data-line="headline" lang={lang} className={clauseClass(headline)}>
          {headline}
        </h1>
        <p className="standfirst" data-line="standfirst" lang={lang}>
          <Runs runs={runsIn(story.standfirst, textLanguage)} note={note} />
        </p>
        <Byline
          isAi={story.byline.kind === 'ai'}
          label={t(`byline.${story.byline.kind}`, { name: authorIn(story.byline, language) })}
          published={{ iso: story.published.iso, label: story.published[language] }}
        />
      </header>
      {story.image && <StoryFigure image={story.image} />}
      <div className="prose" lang={lang}>
        {story.body.map((paragraph, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a paragraph is its place; addresses name it so
          <p key={index} id={`p${index + 1}`} data-line={`p${index + 1}`}>
            <Runs runs={runsIn(paragraph, textLanguage)} note={note} />
          </p>
        ))}
      </div>
      <StoryEvents events={story.events} />
      <StoryNames names={story.names} />
    </article>
  )
}
