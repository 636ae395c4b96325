import type { NameSeed } from '../../src/content/types.ts'
import { nameCount } from './names.ts'
import type { Random } from './random.ts'

type Words = Record<string, string>

/** What stands in the gaps of a template, in each language. */
export interface Filling {
  zh: Words
  en: Words
}

const KINDS = ['person', 'place', 'organization', 'topic'] as const

/* Two different names of a kind, of those the archive has met by then. */
function twoOf(kind: NameSeed['kind'], names: readonly NameSeed[], met: number, random: Random): [NameSeed, NameSeed] {
  const offset = KINDS.indexOf(kind)
  const choices = Math.floor((met - offset + 3) / 4)
  const first = random.rank(choices)
  const second = (first + 1 + random.rank(choices - 1)) % choices
  const [one, other] = [names[first * 4 + offset], names[second * 4 + offset]]
  if (!one || !other) throw new Error(`there are not two names of the kind ${kind}`)
  return [one, other]
}

/** Chooses whom and what a story tells of. A story uses no name that came up after it, so it is the same in archives of any size. */
export function fillingAt(index: number, names: readonly NameSeed[], random: Random): Filling {
  const met = nameCount(index + 1)
  const [person, other] = twoOf('person', names, met, random)
  const [place, town] = twoOf('place', names, met, random)
  const [office] = twoOf('organization', names, met, random)
  const [topic, issue] = twoOf('topic', names, met, random)
  const plain: Words = {
    serial: String(index + 1),
    count: String(20 + random.below(900)),
    share: String(5 + random.below(70)),
    few: String(2 + random.below(6)),
    year: String(1998 + random.below(17)),
  }
  const cast = { person, other, place, town, office, topic, issue }
  const inSide = (side: 'zh' | 'en') => Object.entries(cast).map(([slot, { name }]) => [slot, name[side]] as const)
  return {
    zh: { ...plain, ...Object.fromEntries(inSide('zh')) },
    en: { ...plain, ...Object.fromEntries(inSide('en')) },
  }
}

function fill(template: string, words: Words, capital: boolean): string {
  const text = template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const word = words[slot]
    if (word === undefined) throw new Error(`nothing fills the gap {${slot}} in “${template}”`)
    return word
  })
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Fills the gaps of a template in both languages. */
export function fillPair([zh, en]: readonly [string, string], { zh: chinese, en: english }: Filling) {
  return { zh: fill(zh, chinese, false), en: fill(en, english, true) }
}
