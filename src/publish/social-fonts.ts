import { readFile } from 'node:fs/promises'
import type { Font } from 'satori'
import type { Language } from '../site/languages.ts'

const FILES = [
  ['Source Serif', 'source-serif-4-latin'],
  ['Source Serif Extended', 'source-serif-4-latin-ext'],
  ['Simplified', 'noto-serif-sc-chinese-simplified'],
  ['Traditional', 'noto-serif-tc-chinese-traditional'],
  ['Traditional Marks 1', 'noto-serif-tc-119'],
  ['Traditional Marks 2', 'noto-serif-tc-122'],
  ['Traditional Marks 3', 'noto-serif-tc-123'],
] as const

const LATIN = ['Source Serif', 'Source Serif Extended']
const TRADITIONAL = ['Traditional', 'Traditional Marks 1', 'Traditional Marks 2', 'Traditional Marks 3']

/**
 * Typefaces of a language, in the order in which a character is looked for. Chinese ones come first in Chinese, so
 * that quotation marks and dashes are set at full width; each script stands in for what the other lacks.
 */
export const FAMILIES = {
  zh: ['Simplified', ...TRADITIONAL, ...LATIN],
  'zh-hant': [...TRADITIONAL, 'Simplified', ...LATIN],
  en: [...LATIN, 'Simplified', ...TRADITIONAL],
} as const satisfies Record<Language, readonly string[]>

/** The fonts of the social images, which lie beside this file and are never served. */
export function loadFonts(): Promise<Font[]> {
  return Promise.all(
    FILES.map(async ([name, file]): Promise<Font> => {
      const data = await readFile(new URL(`fonts/${file}-700-normal.woff`, import.meta.url))
      return { name, data, weight: 700, style: 'normal' }
    }),
  )
}
