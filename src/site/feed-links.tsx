import type { Language } from './languages.ts'
import { feedPaths } from './paths.ts'

const FORMATS = [
  { format: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { format: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { format: 'json', type: 'application/feed+json', name: 'JSON Feed' },
] as const

interface FeedLinksProps {
  language: Language
  /** What the site is called in that language. */
  site: string
}

/** Tells a feed reader where the stories of a language can be subscribed to; React moves it into the head. */
export function FeedLinks({ language, site }: FeedLinksProps) {
  return FORMATS.map(({ format, type, name }) => (
    <link key={format} rel="alternate" type={type} title={`${site} ${name}`} href={feedPaths[format](language)} />
  ))
}
