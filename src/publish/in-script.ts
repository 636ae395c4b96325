import type { TermSeed } from '../content/types.ts'
import type { Script } from '../site/languages.ts'
import type { Seeds } from './read-seeds.ts'
import { traditionalConverter } from './traditional.ts'

type Convert = (text: string) => string

function convertTexts(value: unknown, convert: Convert): unknown {
  if (typeof value === 'string') return convert(value)
  if (Array.isArray(value)) return value.map((item) => convertTexts(item, convert))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convertTexts(item, convert)]))
}

/* Takes a text's own Traditional form where it has one, and leaves none behind. */
function settlePair(value: unknown, convert: Convert | undefined): unknown {
  if (typeof value !== 'object' || value === null || !('zh' in value)) return value
  const { 'zh-Hant': own, ...pair }: { zh: unknown; 'zh-Hant'?: unknown } = value
  return convert ? { ...pair, zh: own ?? convertTexts(pair.zh, convert) } : pair
}

/* A name with a Traditional form of its own has it in every text, or its mentions would not be found. */
function ownForms({ names }: Pick<Seeds, 'names'>): TermSeed[] {
  return names.flatMap(({ name }) => {
    const own = name['zh-Hant']
    return own === undefined ? [] : [{ zh: name.zh, 'zh-Hant': own }]
  })
}

/** A Chinese string, or an object of them, in Traditional script. */
export function inTraditional(strings: object | string, terms: readonly TermSeed[]): unknown {
  return convertTexts(strings, traditionalConverter(terms))
}

/**
 * Makes a function that puts what the publisher wrote into one script. A story's own Traditional text wins over the
 * terms of the publisher, and these over the conversion. The shape stays, so everything derived from it is derived as
 * for any seeds.
 */
export function scriptSetter(seeds: Pick<Seeds, 'names' | 'terms'>, script: Script): <Value>(value: Value) => Value {
  const convert = script === 'hant' ? traditionalConverter([...ownForms(seeds), ...seeds.terms]) : undefined
  return (value) => {
    const written = JSON.stringify(value)
    // Most of what a publisher writes is in Simplified Chinese alone, and stays as it is.
    if (!convert && !written.includes('"zh-Hant"')) return value
    return JSON.parse(written, (_key, item: unknown) => settlePair(item, convert))
  }
}

/** The same seeds with their Chinese in one script. */
export function inScript(seeds: Seeds, script: Script): Seeds {
  const set = scriptSetter(seeds, script)
  function mapOf<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
    return new Map([...map].map(([key, value]) => [key, set(value)]))
  }
  return {
    ...seeds,
    site: set(seeds.site),
    edition: set(seeds.edition),
    editions: mapOf(seeds.editions),
    names: set(seeds.names),
    stories: mapOf(seeds.stories),
    pages: mapOf(seeds.pages),
  }
}
