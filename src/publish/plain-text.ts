/** One way of writing for what is written in several: composed or not, full width or half, straight or curly. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll('‐', '-')
    .replaceAll(/[•‧・]/g, '·')
}

const PLAIN_CHARACTERS = new Map<string, string>()

function plainCharacter(character: string): string {
  const known = PLAIN_CHARACTERS.get(character)
  if (known !== undefined) return known
  const made = plain(character)
  PLAIN_CHARACTERS.set(character, made)
  return made
}

/** A plain text, and where in the written one the character stands that each of its code units comes from. */
export interface Plain {
  text: string
  startOf: (unit: number) => number
  endOf: (unit: number) => number
}

/** Writes a text plainly. */
export function plainUnits(written: string): Plain {
  let text = ''
  let isAligned = !/\p{M}/u.test(written)
  for (const character of isAligned ? written : '') {
    const made = plainCharacter(character)
    isAligned &&= made.length === character.length
    text += made
  }
  // Nearly every text keeps its length; a map of its places would take most of the time of publishing.
  if (isAligned) return { text, startOf: (unit) => unit, endOf: (unit) => unit + 1 }
  const units = [...written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ 0: character, index }) =>
    plain(character)
      .split('')
      .map((unit) => ({ unit, start: index, end: index + character.length })),
  )
  return {
    text: units.map(({ unit }) => unit).join(''),
    startOf: (unit) => units[unit]?.start ?? 0,
    endOf: (unit) => units[unit]?.end ?? 0,
  }
}
