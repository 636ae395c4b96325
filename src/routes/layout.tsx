import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  NavigationType,
  Outlet,
  useLocation,
  useNavigationType,
  useParams,
  type LoaderFunctionArgs,
} from 'react-router'
import { siteQuery } from '../content/queries.ts'
import { AnalyticsSwitch } from '../features/analytics/analytics-switch.tsx'
import { ConsentButton } from '../features/consent/consent-button.tsx'
import { Consent } from '../features/consent/consent.tsx'
import { DocumentState } from '../features/frame/document-state.tsx'
import { Footer } from '../features/frame/footer.tsx'
import { Header } from '../features/frame/header.tsx'
import { Opening } from '../features/frame/opening.tsx'
import { PrintSource } from '../features/frame/print-source.tsx'
import { LanguageSwitch } from '../features/language-switch/language-switch.tsx'
import { LineKeeper } from '../features/line-keeper/line-keeper.tsx'
import { ReadingSettings } from '../features/reading-settings/reading-settings.tsx'
import { ShareButton } from '../features/share/share-button.tsx'
import { Status } from '../features/status/status.tsx'
import { InterfaceContext, LanguageContext, useLoadedStrings } from '../i18n/i18n.ts'
import { SettledContext, usePainted } from '../i18n/settled.ts'
import { keepingPlace } from '../lib/place.ts'
import { applyPreferences, subscribe, usePreference } from '../reader/preferences.ts'
import { useAddress } from '../site/address.ts'
import { FeedLinks } from '../site/feed-links.tsx'
import { DEFAULT_LANGUAGE, isLanguage } from '../site/languages.ts'
import { pageOf } from '../site/paths.ts'
import { ViewContext } from '../site/view.ts'
import { viewOf } from '../site/views.ts'
import { load, notFound } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  if (!isLanguage(args.params['language'])) throw notFound()
  await load(args, siteQuery())
  return null
}

/** The frame around every page of one language. */
export function Component() {
  const params = useParams()
  const language = isLanguage(params['language']) ? params['language'] : DEFAULT_LANGUAGE
  const chosen = usePreference('interface')
  const wanted = chosen === 'story' ? undefined : chosen
  const shown = useLoadedStrings(wanted)
  const { data: site } = useSuspenseQuery(siteQuery())
  const location = useLocation()
  const navigationType = useNavigationType()
  const screen = [pageOf(location), language, shown].join()
  const painted = usePainted(screen)
  // Back returns to a line, which has to be there.
  const isSettled = painted === screen || navigationType === NavigationType.Pop

  useEffect(() => subscribe(() => keepingPlace(applyPreferences)), [])

  return (
    <LanguageContext value={language}>
      <InterfaceContext value={shown}>
        <SettledContext value={isSettled}>
          <ViewContext value={viewOf(useAddress())}>
            <LineKeeper location={location} navigationType={navigationType} layout={screen + painted}>
              <DocumentState isReady={shown === wanted} />
              <FeedLinks language={language} site={site.name[language]} />
              <Header site={site}>
                <LanguageSwitch />
                <ReadingSettings />
                <ShareButton />
              </Header>
              {site.analytics && <Consent />}
              <Outlet />
              <PrintSource site={site} />
              <Footer choices={site.analytics && <ConsentButton />} />
              <Status />
              <Opening />
              <AnalyticsSwitch site={site} />
            </LineKeeper>
          </ViewContext>
        </SettledContext>
      </InterfaceContext>
    </LanguageContext>
  )
}
