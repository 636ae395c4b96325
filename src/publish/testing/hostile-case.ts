import type { Change } from './seed-folder.ts'

/** What a publisher is told about hostile input: nothing is published, or it is but for a notice, or it is. */
export type Verdict = { is: 'refused' | 'noticed'; says: string; file?: string } | { is: 'accepted' }

/**
 * What a reader meets where such data arrives all the same:
 * - `replaced`: the file is refused and the story's own page loaded, as sound as it was published
 * - `literal`: the text is shown as it is written
 * - `whole`: the page is as whole as ever, and nothing in it runs
 * - `hidden`: the record or part is left out, and the rest is there
 * - `retry`: a message that says what happened, and a button that tries again
 */
export type Meeting = 'replaced' | 'literal' | 'whole' | 'hidden' | 'retry'

/** A change of one field, of the seed `stories/harbor.json` and of the story as it is published. */
export interface FieldChange {
  field: string
  value: unknown
}

/**
 * What a browser receives: a story with one field changed, other bytes in its place, another status, another image, or
 * a page that carries other facts of the site.
 */
export type Received =
  | FieldChange
  | { body: string | Buffer; type?: string }
  | { status: number }
  | { image: string | Buffer; type: string }
  | { site: FieldChange }

/** Hostile or broken input, in the words of “when …”, and what comes of it at both ends. */
export interface HostileCase {
  when: string
  /** Changes of the sound folder of seeds; made when the test runs, as some of them are large. */
  seed: () => Change[]
  publisher: Verdict
  received: () => Received
  reader: Meeting
}

/** The seed that most cases break. */
export const HARBOR = 'stories/harbor.json'
