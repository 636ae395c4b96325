import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { siteQuery, storyQuery } from '../content/queries.ts'
import { plainText, runIn } from '../content/select.ts'
import { NameCards } from '../features/names/name-cards.tsx'
import { RelatedStories } from '../features/related/related-stories.tsx'
import { Story } from '../features/story/story.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { scriptOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { WithSidebar } from '../ui/with-sidebar.tsx'
import { loadScripts } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await loadScripts(args, (script) => storyQuery(args.params['slug'] ?? '', script))
  return null
}

export { Trouble as ErrorBoundary }

/** A story with its own related stories. */
export function Component() {
  const { slug = '' } = useParams()
  const language = useLanguage()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: story } = useSuspenseQuery(storyQuery(slug, scriptOf(language)))

  return (
    <WithSidebar aside={<RelatedStories key={slug} stories={story.related} />}>
      <PageMeta
        title={`${runIn(story.headline, language).text} · ${site.name[language]}`}
        description={plainText(story.standfirst, language)}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <NameCards names={story.names}>
        <Story key={slug} story={story} />
      </NameCards>
    </WithSidebar>
  )
}
