import { Link } from 'react-router'
import { authorIn, readingLanguage, runIn, runsIn } from '../../content/select.ts'
import type { RelatedCard } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { clauseClass } from '../../lib/clauses.ts'
import { paths } from '../../site/paths.ts'
import { Byline } from '../../ui/byline.tsx'
import { Runs } from '../../ui/runs.tsx'
import { useStoryPrefetch } from './use-story-prefetch.ts'

/** A story in a list: picture, headline, who reported it and when, standfirst, and why it is there. */
export function StoryCard({ story }: { story: RelatedCard }) {
  const language = useLanguage()
  const t = useTranslator()
  const { card, intent } = useStoryPrefetch(story.slug)
  const headline = runIn(story.headline, language)
  const only = readingLanguage(story, language)

  return (
    <li ref={card} className="card" data-line={`card-${story.slug}`}>
      {story.image && (
        <img src={story.image.src} alt="" width={story.image.width} height={story.image.height} loading="lazy" />
      )}
      <h3 className={clauseClass(headline.text)}>
        <Link to={paths.story(language, story.slug)} lang={headline.lang} {...intent}>
          {headline.text}
        </Link>
      </h3>
      <Byline
        isAi={story.byline.kind === 'ai'}
        label={t(`byline.${story.byline.kind}`, { name: authorIn(story.byline, language) })}
        published={{ iso: story.published.iso, label: story.published[language] }}
      >
        {only !== language && <span className="stand-in">{t(`languageOnly.${only}`)}</span>}
      </Byline>
      <p className="card-standfirst" lang={headline.lang}>
        <Runs runs={runsIn(story.standfirst, only)} note={t('standIn')} />
      </p>
      {story.reason && <p className="reason">{story.reason[language]}</p>}
    </li>
  )
}
