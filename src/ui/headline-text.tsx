import { clausesOf } from '../lib/clauses.ts'

/** Widths of a headline, in characters, from which parts of that length are kept in one piece (styles/base.css). */
const ROOMS = [8, 10, 12, 16]

function classOf(part: string): string | undefined {
  // A Latin letter takes little more than half the width of a Chinese character.
  const width = /\p{Script=Han}/u.test(part) ? part.length : part.length * 0.6
  const room = ROOMS.find((characters) => width <= characters)
  return room === undefined ? undefined : `clause-${room}`
}

/** What has a headline, and says where the Chinese one may be broken; else it may be anywhere. */
export interface Headed {
  headline: { zh?: string | undefined }
  words?: readonly number[] | undefined
}

interface HeadlineTextProps {
  /** The headline in one of its languages. */
  text: string
  of: Headed
}

/**
 * The words of a headline, broken into lines between clauses where there is room for them. The parts stay inline:
 * blocks, even inline ones, would put spaces into the name that assistive technology reads. Each is the only child of
 * its element, for the same reason as a sentence's (sentences.tsx).
 */
export function HeadlineText({ text, of }: HeadlineTextProps) {
  return clausesOf(text, text === of.headline.zh ? of.words : undefined).map((clause, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a part is its place
    <span key={index} className={clause.isUnit ? classOf(clause.text) : undefined}>
      {clause.words.length === 1
        ? clause.text
        : clause.words.map((word, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- and so is a word
            <span key={place} className={word.length > 1 ? classOf(word) : undefined}>
              {word}
            </span>
          ))}
    </span>
  ))
}
