/** An article as it was found, its text plain already, before anything is decided about it. */
export interface CapturedItem {
  /** File and, in a feed, position, such as `world.xml, item 3`. */
  origin: string
  /** What the feed identifies the article by. */
  id: string | undefined
  /** Where it can be read on the web. */
  url: string | undefined
  /** Addresses of the same article in the other language. */
  alternates: string[]
  headline: string
  /** The teaser that a feed carries beside the text, as one paragraph. */
  summary: string | undefined
  paragraphs: string[]
  author: { name: string; url: string | undefined } | undefined
  /** When it was published and last changed, as the feed writes it. */
  published: string | undefined
  updated: string | undefined
  /** What is said about the right to use it, word for word. */
  rights: string | undefined
  /** The language it is said to be in. */
  declared: string | undefined
  /** What the feed or newspaper is called. */
  publisher: string | undefined
  /** How many images its text has; they are not imported. */
  images: number
  /** What a person should know of how it was read. */
  notes: string[]
}
