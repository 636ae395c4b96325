import { readFile } from 'node:fs/promises'
import type { ReactElement } from 'react'
import { createElement } from 'react'
import satori, { type Font } from 'satori'
import type { Language } from '../site/languages.ts'
import { atomsOf } from './headline-atoms.ts'
import { setHeadline, type SetHeadline } from './headline-lines.ts'
import { CARD, roomFor, socialCard, type CardText } from './social-card.ts'
import { FAMILIES, loadFonts } from './social-fonts.ts'

/** What a card says before its headline is set. */
export interface Wording extends Omit<CardText, 'headline' | 'seal'> {
  headline: string
  /** Names that a line should not break. */
  names: readonly string[]
}

/** A drawing, and the characters in it that no font has. */
export interface Drawing {
  svg: string
  missing: string[]
}

const MEASURED_AT = 100

/* Two letters with and without a space between them tell how wide the space is. */
const SPACED = ['n\u00A0n', 'nn']

async function widthsOf(texts: readonly string[], language: Language, fonts: Font[]): Promise<number[]> {
  const widths: number[] = []
  const style = { display: 'flex', flexShrink: 0, whiteSpace: 'nowrap' } as const
  const column = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const
  const items = texts.map((text, key) => createElement('div', { key, style }, text))
  const fontFamily = FAMILIES[language].join(', ')
  await satori(
    createElement('div', { style: { ...column, fontFamily, fontWeight: 700, fontSize: MEASURED_AT } }, items),
    {
      fonts,
      width: 100_000,
      onNodeDetected({ key, width }) {
        if (key !== null) widths[Number(key)] = width / MEASURED_AT
      },
    },
  )
  return widths
}

async function setIn(fonts: Font[], headline: string, language: Language, names: readonly string[]) {
  const atoms = atomsOf(headline, language, names)
  const [spaced = 0, unspaced = 0, ...widths] = await widthsOf(
    [...SPACED, ...atoms.map(({ text }) => text)],
    language,
    fonts,
  )
  const measured = atoms.map((atom, index) => Object.assign({ width: widths[index] ?? 0 }, atom))
  return setHeadline(measured, { ...roomFor(language), space: spaced - unspaced })
}

async function draw(card: ReactElement, fonts: Font[]): Promise<Drawing> {
  const missing = new Set<string>()
  const svg = await satori(card, {
    ...CARD,
    fonts,
    loadAdditionalAsset(_language, characters) {
      for (const character of characters) missing.add(character)
      return Promise.resolve([])
    },
  })
  return { svg, missing: [...missing] }
}

/** Draws cards; the fonts and the seal are read once. */
export async function cardDrawer(): Promise<(wording: Wording) => Promise<Drawing>> {
  const [fonts, sealFile] = await Promise.all([
    loadFonts(),
    readFile(new URL('../../public/seal.svg', import.meta.url), 'base64'),
  ])
  const seal = `data:image/svg+xml;base64,${sealFile}`
  return async ({ headline: words, names, ...text }) => {
    const headline: SetHeadline = await setIn(fonts, words, text.headlineLanguage, names)
    return draw(socialCard({ ...text, headline, seal }), fonts)
  }
}
