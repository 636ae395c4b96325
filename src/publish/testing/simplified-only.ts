import { scriptsApart } from '../traditional.ts'

/** The characters of a text that only Simplified Chinese writes, such as 国; not 后, which is in 皇后 as well. */
export function simplifiedOnly(text: string): string[] {
  const { simplified } = scriptsApart()
  return Array.from(text).filter((character) => simplified.has(character))
}
