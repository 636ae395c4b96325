/* Invisible characters that have work to do: they join emoji, choose their look or that of a Han character, or spell
   the region of a flag (UTS #51, UTS #37). */
const AT_WORK = [
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,7}\u{e007f}/u,
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/u,
  /(?<=[\p{Emoji}])[\ufe0e\ufe0f]/u,
  /(?<=\p{Script=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
]

/* Direction marks are a matter of their own, and have a rule of their own. */
const INVISIBLE = /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u

const EITHER = new RegExp(`(${AT_WORK.map(({ source }) => source).join('|')})|${INVISIBLE.source}`, 'gu')

/** A text without the characters that nobody sees and that nothing beside them needs. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replaceAll(EITHER, '$1') : text
}

/** Tells whether a text holds a character that nobody sees and that nothing beside it needs. */
export function holdsInvisible(text: string): boolean {
  return withoutInvisible(text) !== text
}
