import { clausesOf } from '../lib/clauses.ts'

/** Widths of a headline, in characters, from which parts of that length are kept in one piece (styles/base.css). */
const ROOMS = [8, 10, 12, 16]

function classOf(part: string): string | undefined {
  // A Latin letter takes little more than half the width of a Chinese character.
  const width = /\p{Script=Han}/u.test(part) ? part.length : part.length * 0.6
  const room = ROOMS.find((characters) => width <= characters)
  return room === undefined ? undefined : `clause-${room}`
}

/**
 * The words of a headline, broken into lines between clauses where there is room for them. The parts stay inline:
 * blocks, even inline ones, would put spaces into the name that assistive technology reads. Each is the only child of
 * its element, for the same reason as a sentence's (sentences.tsx).
 */
export function HeadlineText({ text }: { text: string }) {
  return clausesOf(text).map(({ text: part, isUnit }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a part is its place
    <span key={index} className={isUnit ? classOf(part) : undefined}>
      {part}
    </span>
  ))
}
