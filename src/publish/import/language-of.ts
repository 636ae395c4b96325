import { francAll } from 'franc'
import type { Side } from '../../site/languages.ts'
import { scriptsApart } from '../traditional.ts'
import { Refusal } from './refusal.ts'

/** What a text is written in; Chinese may be in Traditional script, by the usage of Taiwan or of Hong Kong. */
export type WrittenIn = { side: 'en' } | { side: 'zh'; script: 'hans' | 'tw' | 'hk' }

/* Fewer letters than these say little about a language that is written in Latin ones. */
const ENOUGH_LETTERS = 150

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/* franc names languages by three letters, and readers of messages by their names. */
function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code
}

function otherLanguage(text: string): string | undefined {
  if (count(text, /\p{L}/gu) < ENOUGH_LETTERS) return undefined
  const scores = francAll(text)
  const [best] = scores
  const english = scores.find(([code]) => code === 'eng')?.[1] ?? 0
  return best && best[0] !== 'eng' && best[0] !== 'und' && english < 0.9 ? best[0] : undefined
}

function sideOfText(text: string): Side {
  const letters = count(text, /\p{L}/gu)
  const han = count(text, /\p{Script=Han}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (letters === 0) throw new Refusal('it has no words that tell its language; import it by hand')
  if (kana > 0.1 * letters) throw new Refusal('it is in Japanese; only Chinese and English can be imported')
  // A Chinese character is about a word, which in English takes five letters.
  if (han * 5 > latin && han > 0.1 * letters) return 'zh'
  const other = latin < 0.5 * letters ? (francAll(text)[0]?.[0] ?? 'und') : otherLanguage(text)
  if (other !== undefined) {
    const language = other === 'und' ? 'in another language' : `in ${nameOf(other)}, it seems`
    throw new Refusal(`it is ${language}; only Chinese and English can be imported`)
  }
  return 'en'
}

function sideDeclared(tag: string): Side | undefined {
  return /^zh\b|^(?:cmn|chi|zho)\b|^中文|^chinese/i.test(tag)
    ? 'zh'
    : /^en\b|^(?:eng)\b|^english|^英文/i.test(tag)
      ? 'en'
      : undefined
}

function scriptOfText(text: string, tag: string): 'hans' | 'tw' | 'hk' {
  const { simplified, traditional } = scriptsApart()
  const characters = text.split('')
  const isTraditional =
    characters.filter((character) => traditional.has(character)).length >
    characters.filter((character) => simplified.has(character)).length
  if (!isTraditional) return 'hans'
  return /-(?:hk|mo)\b/i.test(tag) ? 'hk' : 'tw'
}

/**
 * Tells the language of a text by the text itself, and holds what is declared against it.
 * @throws {Refusal} for another language, and for a declaration that contradicts the text
 */
export function languageOf(text: string, declared: string | undefined): WrittenIn {
  const tag = declared?.trim().replaceAll('_', '-') ?? ''
  const side = sideOfText(text)
  const declaredSide = sideDeclared(tag)
  if (tag !== '' && declaredSide !== side) {
    const found = side === 'zh' ? 'Chinese' : 'English'
    throw new Refusal(
      declaredSide === undefined
        ? `it is declared to be “${tag}”; only Chinese and English can be imported. If it is ${found}, give --language ${side}`
        : `it is declared to be “${tag}”, but its text is ${found}; correct the feed, or give --language ${side}`,
    )
  }
  return side === 'en' ? { side } : { side, script: scriptOfText(text, tag) }
}
