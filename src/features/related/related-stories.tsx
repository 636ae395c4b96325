import type { ReactNode } from 'react'
import type { RelatedCard } from '../../content/types.ts'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { StoryCard } from './story-card.tsx'

interface RelatedStoriesProps {
  stories: RelatedCard[]
  /** Further stories of the edition, on its front page. */
  more?: RelatedCard[] | undefined
  /** What stands under them. */
  children?: ReactNode
}

/* Else it stands beside the story (styles/frame.css). */
function isBelowStory(): boolean {
  return !import.meta.env.SSR && window.matchMedia('(max-width: 63.99rem)').matches
}

/** The sidebar: related stories, always in the page's language. */
export function RelatedStories({ stories, more, children }: RelatedStoriesProps) {
  const t = useTranslator()
  const ui = useInterfaceProps()

  return (
    <Part as="aside" isBelow={isBelowStory()} aria-labelledby="related" className="sidebar">
      <h2 id="related" {...ui}>
        {t('related.heading')}
      </h2>
      {stories.length === 0 ? <p {...ui}>{t('related.none')}</p> : <CardList stories={stories} />}
      {more && more.length > 0 && (
        <>
          <h2 {...ui}>{t('more')}</h2>
          <CardList stories={more} />
        </>
      )}
      {children}
    </Part>
  )
}

/** Stories as a list of cards. */
export function CardList({ stories }: { stories: RelatedCard[] }) {
  return (
    <ul className="cards">
      {stories.map((story) => (
        <StoryCard key={story.slug} story={story} />
      ))}
    </ul>
  )
}
