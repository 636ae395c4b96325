import { AI_LABELS, aiPartIn } from '../../content/disclosure.ts'
import { authorIn, columnsOf, plainText, runIn } from '../../content/select.ts'
import type { RelatedCard } from '../../content/types.ts'
import { useInterfaceLanguage, useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { SIDES, sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'
import { Byline } from '../../ui/byline.tsx'
import { HeadlineText } from '../../ui/headline-text.tsx'
import { useStoryPrefetch } from './use-story-prefetch.ts'

/** A story in a list: picture, headline, who reported it and when, standfirst, and why it is there. */
export function StoryCard({ story }: { story: RelatedCard }) {
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { card, intent } = useStoryPrefetch(story.slug)
  const headline = runIn(story.headline, language)
  const [lead] = columnsOf(story, language)
  const aiPart = aiPartIn(story, lead)
  const incomplete = SIDES.filter((side) => story.lacks[side] === 'part')

  return (
    <li ref={card} className="card" data-line={`card-${story.slug}`}>
      {story.image && (
        <div className="thumbnail" {...ui}>
          <img
            src={story.image.src}
            alt={story.image.generated ? t('image.generated') : ''}
            width={story.image.width}
            height={story.image.height}
            loading="lazy"
          />
          {story.image.generated && (
            <span aria-hidden="true" className="image-mark">
              AI
            </span>
          )}
        </div>
      )}
      <h3>
        <PageLink to={paths.story(language, story.slug)} lang={headline.lang} {...intent}>
          <HeadlineText text={headline.text} of={story} />
        </PageLink>
      </h3>
      <Byline
        {...ui}
        author={
          story.byline.kind === 'person' ? t('byline.person', { name: authorIn(story.byline, spoken) }) : undefined
        }
        ai={aiPart && t(AI_LABELS[aiPart])}
        dates={[{ iso: story.published.iso, label: story.published[sideOf(spoken)] }]}
      >
        {story.lacks.zh === 'all' && <span className="mark">{t('languageOnly.en')}</span>}
        {story.lacks.en === 'all' && <span className="mark">{t('languageOnly.zh')}</span>}
        {incomplete.map((side) => (
          <span key={side} className="mark">
            {t(`incomplete.${side}`)}
          </span>
        ))}
      </Byline>
      <p className="card-standfirst" lang={headline.lang}>
        {plainText(story.standfirst, lead)}
      </p>
      {story.reason && <p className="reason">{story.reason[sideOf(language)]}</p>}
    </li>
  )
}
