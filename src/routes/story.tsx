import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { siteQuery, storyQuery } from '../content/queries.ts'
import { plainText, runIn } from '../content/select.ts'
import { RelatedStories } from '../features/related/related-stories.tsx'
import { Story } from '../features/story/story.tsx'
import { Trouble } from '../features/trouble/trouble.tsx'
import { useLanguage, useTranslator } from '../i18n/i18n.ts'
import { useAddress } from '../site/address.ts'
import { PageMeta } from '../site/page-meta.tsx'
import { WithSidebar } from '../ui/with-sidebar.tsx'
import { load } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  await load(args, storyQuery(args.params['slug'] ?? ''))
  return null
}

export { Trouble as ErrorBoundary }

/** A story with its own related stories. */
export function Component() {
  const { slug = '' } = useParams()
  const language = useLanguage()
  const t = useTranslator()
  const { data: site } = useSuspenseQuery(siteQuery())
  const { data: story } = useSuspenseQuery(storyQuery(slug))

  return (
    <WithSidebar aside={<RelatedStories key={slug} stories={story.related} />}>
      <PageMeta
        title={`${runIn(story.headline, language).text} · ${t('brand')}`}
        description={plainText(story.standfirst, language)}
        language={language}
        address={useAddress()}
        origin={site.url}
      />
      <Story key={slug} story={story} />
    </WithSidebar>
  )
}
