import { createElement, type CSSProperties, type ReactElement } from 'react'
import { sideOf, type Language } from '../site/languages.ts'
import type { Room, SetHeadline } from './headline-lines.ts'
import { LIGHT } from './light-colors.ts'
import { FAMILIES } from './social-fonts.ts'

/** Size that every network shows whole. */
export const CARD = { width: 1200, height: 630 }

const MARGIN = 72
const SEAL = 76

/** What a card says. */
export interface CardText {
  language: Language
  /** The language that the headline is in, if the story lacks the other one. */
  headlineLanguage: Language
  headline: SetHeadline
  /** Address of the seal, as data. */
  seal: string
  site: string
  /** What stands across from the site’s name. */
  edition?: string
  /** That an AI wrote the story, in words. */
  ai?: string | undefined
  /** The date, or another line in small type. */
  note: string
}

/** The room for a headline in a language, but for the width of its spaces. */
export function roomFor(language: Language): Omit<Room, 'space'> {
  const leading = sideOf(language) === 'zh' ? 1.3 : 1.14
  return { width: CARD.width - 2 * MARGIN, height: 320, leading }
}

function familyOf(language: Language): string {
  return FAMILIES[language].join(', ')
}

function box(style: CSSProperties, ...children: (ReactElement | string | undefined)[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children)
}

/* A name too long for its half of the line ends in an ellipsis. */
const ONE_LINE = { display: 'block', maxWidth: 460, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' }

function masthead({ seal, site, edition }: CardText): ReactElement {
  return box(
    { alignItems: 'center', paddingBottom: 22, borderBottom: `3px solid ${LIGHT.ink}` },
    createElement('img', { src: seal, width: SEAL, height: SEAL, style: { marginRight: 22 } }),
    box({ ...ONE_LINE, fontSize: 42 }, site),
    box({ ...ONE_LINE, fontSize: 28, marginLeft: 'auto', color: LIGHT.soft }, edition),
  )
}

function headlineLines({ headline, headlineLanguage }: CardText): ReactElement {
  const { leading } = roomFor(headlineLanguage)
  return box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      justifyContent: 'center',
      paddingBottom: 10,
      fontFamily: familyOf(headlineLanguage),
      fontSize: headline.size,
      lineHeight: leading,
      letterSpacing: sideOf(headlineLanguage) === 'en' ? '-0.012em' : 0,
    },
    ...headline.lines.map((line) => box({ whiteSpace: 'nowrap' }, line)),
  )
}

function footer({ ai, note }: CardText): ReactElement {
  return box(
    { alignItems: 'center', paddingTop: 24, borderTop: `1px solid ${LIGHT.rule}`, fontSize: 30, color: LIGHT.soft },
    ai === undefined ? undefined : box({ color: LIGHT.accent, marginRight: 28 }, ai),
    box({}, note),
  )
}

/** A social image as a printed page: masthead, headline, and who wrote it when. */
export function socialCard(text: CardText): ReactElement {
  return box(
    {
      flexDirection: 'column',
      ...CARD,
      boxSizing: 'border-box',
      padding: `52px ${MARGIN}px 44px`,
      backgroundColor: LIGHT.paper,
      color: LIGHT.ink,
      fontFamily: familyOf(text.language),
      fontWeight: 700,
    },
    masthead(text),
    headlineLines(text),
    footer(text),
  )
}
