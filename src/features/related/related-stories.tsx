import type { RelatedCard } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS } from '../../site/languages.ts'
import { StoryCard } from './story-card.tsx'

interface RelatedStoriesProps {
  stories: RelatedCard[]
  /** Further stories of the edition, on its front page. */
  more?: RelatedCard[] | undefined
}

/** The sidebar: related stories, always in the page's language. */
export function RelatedStories({ stories, more }: RelatedStoriesProps) {
  const language = useLanguage()
  const t = useTranslator()

  return (
    <aside aria-labelledby="related" lang={LANGUAGE_TAGS[language]} className="sidebar">
      <h2 id="related">{t('related.heading')}</h2>
      {stories.length === 0 ? <p>{t('related.none')}</p> : <CardList stories={stories} />}
      {more && more.length > 0 && (
        <>
          <h2>{t('more')}</h2>
          <CardList stories={more} />
        </>
      )}
    </aside>
  )
}

function CardList({ stories }: { stories: RelatedCard[] }) {
  return (
    <ul>
      {stories.map((story) => (
        <StoryCard key={story.slug} story={story} />
      ))}
    </ul>
  )
}
