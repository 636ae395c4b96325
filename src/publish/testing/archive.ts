import type { Entry } from '../entries.ts'
import { entry } from './entries.ts'

/** Numbers that look random and are the same every time (Park and Miller 1988). */
export function numbers(seed: number) {
  let state = seed
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
}

/** Names, a fifth of them places. */
export const NAMES = Array.from({ length: 300 }, (_, index) => ({
  id: `name-${index}`,
  kind: index % 5 === 0 ? ('place' as const) : ('person' as const),
}))

/** Stories that share names, events and words as it comes. */
export function archiveOf(count: number, nameCount = NAMES.length): Entry[] {
  const below = numbers(7)
  return Array.from({ length: count }, (_, index) => {
    const names = new Set(Array.from({ length: 3 }, () => `name-${below(nameCount)}`))
    const event = `2026 en Event ${below(count)}`
    return entry(`story-${index}`, {
      published: `20${10 + below(15)}-0${1 + below(9)}`,
      names: [...names],
      events: [{ keys: [event], isInBoth: true }],
      terms: Array.from({ length: 20 }, () => below(count * 4)),
    })
  })
}
