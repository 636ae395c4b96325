import { lazy, Suspense } from 'react'
import type { Site } from '../../content/types.ts'
import { useConsent } from '../../reader/consent.ts'

/* Where its script cannot be had, nothing is counted, and nothing else is lost. */
const Analytics = lazy(() =>
  import('./analytics.tsx').then(
    (module) => ({ default: module.Analytics }),
    () => ({ default: () => null }),
  ),
)

/** Counts visits while the reader agrees; until then not even its script is asked for. */
export function AnalyticsSwitch({ site }: { site: Site }) {
  if (useConsent() !== 'accepted' || !site.analytics) return null
  return (
    <Suspense>
      <Analytics siteUrl={site.url} endpoint={site.analytics.endpoint} />
    </Suspense>
  )
}
