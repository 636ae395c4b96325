import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { editionQuery, siteQuery, storyQuery } from '../content/queries.ts'
import { plainText } from '../content/select.ts'
import { RelatedStories } from '../features/related/related-stories.tsx'
import { Story } from '../features/story/story.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage, useTranslator } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { paths } from '../site/paths.ts'
import { WithSidebar } from '../ui/with-sidebar.tsx'
import { load } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  const edition = await load(args, editionQuery())
  await load(args, storyQuery(edition.lead))
  return null
}

export { Trouble as ErrorBoundary }

/** The front page: the lead story in full with its related stories, then what else the edition has. */
export function Component() {
  const language = useLanguage()
  const t = useTranslator()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: edition } = useSuspenseQuery(editionQuery())
  const { data: story } = useSuspenseQuery(storyQuery(edition.lead))

  return (
    <WithSidebar aside={<RelatedStories stories={story.related} more={edition.more} />}>
      <PageMeta
        title={`${edition.title[language]} · ${t('brand')}`}
        description={plainText(story.standfirst, language)}
        language={language}
        address={useAddress()}
        origin={site.url}
        anyLanguage={paths.root()}
      />
      <Story story={story} kicker={edition.title[language]} />
    </WithSidebar>
  )
}
