/** What is counted once a reader agrees, in the format of Plausible's events API; nothing else is. */
export const EVENTS = {
  pageView: 'pageview',
  storyRead: 'Story read',
  languageSwitch: 'Language switch',
  viewSwitch: 'View switch',
} as const

/** What can be counted. */
export type EventKind = keyof typeof EVENTS

/** An event as it is sent: https://plausible.io/docs/events-api */
export interface AnalyticsEvent {
  name: (typeof EVENTS)[EventKind]
  /** Address of the page, without query and fragment. */
  url: string
  /** Host of the site. */
  domain: string
  /** What a switch led to. */
  props?: { to: string }
}

/** A story counts as read when its end comes into view no sooner than this after it was opened, in milliseconds. */
export const SOONEST_READ = 10_000
