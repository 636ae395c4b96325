import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../../i18n/i18n.ts'
import { EVENTS, SOONEST_READ, type AnalyticsEvent, type EventKind } from '../../reader/events.ts'
import { pageOf } from '../../site/paths.ts'
import { viewOf } from '../../site/views.ts'

interface AnalyticsProps {
  /** Where the site is served from, and the path on it that takes events. */
  siteUrl: string
  endpoint: string
}

/** Sends what is counted of a visit: pages, stories read to the end, and switches. */
export function Analytics({ siteUrl, endpoint }: AnalyticsProps) {
  const location = useLocation()
  const language = useLanguage()
  const page = pageOf(location)
  const view = viewOf(location)
  const counted = useRef<{ page: string; language: string; view: string }>(undefined)

  const send = useEffectEvent((kind: EventKind, to?: string) => {
    const { href, host } = new URL(location.pathname, siteUrl)
    const event: AnalyticsEvent = { name: EVENTS[kind], url: href, domain: host, ...(to && { props: { to } }) }
    try {
      navigator.sendBeacon(endpoint, JSON.stringify(event))
    } catch {
      // Some browsers leave beacons out: nothing is counted, and nothing else is lost.
    }
  })

  useEffect(() => {
    const before = counted.current
    counted.current = { page, language, view }
    if (before?.page !== page) send('pageView')
    else if (before.language !== language) send('languageSwitch', language)
    else if (before.view !== view) send('viewSwitch', view)
  }, [page, language, view])

  // oxlint-disable-next-line react/exhaustive-deps -- another page has another end
  useEffect(() => watchEnd(() => send('storyRead')), [page])

  return null
}

/* The end of the text has to come into view, or be there still, once the reader has had time to read. */
function watchEnd(onRead: () => void): () => void {
  const end = document.querySelector('article > .prose:not(section) > :last-child')
  if (!end) return () => undefined
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    onRead()
  })
  const timer = setTimeout(() => observer.observe(end), SOONEST_READ)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
