import { Converter } from 'opencc-js/t2cn'

type Convert = (text: string) => string

/* Made when first needed: OpenCC reads its dictionaries. */
const converters = new Map<'tw' | 'hk', Convert>()

/** Simplified Chinese for a Traditional text: its characters, not the words of another region. */
export function inSimplified(text: string, from: 'tw' | 'hk'): string {
  const convert = converters.get(from) ?? Converter({ from, to: 'cn' })
  converters.set(from, convert)
  return convert(text)
}
