import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { editionQuery, siteQuery, storyQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import { NameCards } from '../features/names/name-cards.tsx'
import { OtherStories } from '../features/related/other-stories.tsx'
import { RelatedStories } from '../features/related/related-stories.tsx'
import { Story } from '../features/story/story.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { scriptOf, sideOf } from '../site/languages.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { paths } from '../site/paths.ts'
import { WithSidebar } from '../ui/with-sidebar.tsx'
import { load, loadScripts } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await loadScripts(args, editionQuery)
  const { lead } = await load(args, editionQuery('hans'))
  await loadScripts(args, (script) => storyQuery(lead, script))
  return null
}

export { Trouble as ErrorBoundary }

/** The front page: the lead story in full with its related stories, then what else the edition has. */
export function Component() {
  const language = useLanguage()
  const script = scriptOf(language)
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: edition } = useSuspenseQuery(editionQuery(script))
  const { data: story } = useSuspenseQuery(storyQuery(edition.lead, script))
  const title = edition.title[sideOf(language)]

  return (
    <WithSidebar
      aside={
        <RelatedStories stories={story.related} more={edition.more}>
          <OtherStories previous={edition.previous} />
        </RelatedStories>
      }
    >
      <PageMeta
        title={`${title} · ${site.name[language]}`}
        description={plainText(story.standfirst, language)}
        language={language}
        address={useAddress()}
        origin={site.url}
        anyLanguage={paths.root()}
      />
      <NameCards names={story.names}>
        <Story story={story} kicker={title} />
      </NameCards>
    </WithSidebar>
  )
}
