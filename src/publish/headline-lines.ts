import type { Atom } from './headline-atoms.ts'

/** A part of a headline with its width in em. */
export interface MeasuredAtom extends Omit<Atom, 'at'> {
  width: number
}

/** The room for a headline. */
export interface Room {
  width: number
  height: number
  /** Height of a line in em. */
  leading: number
  /** Width of a space in em. */
  space: number
}

/** A headline as it is set. */
export interface SetHeadline {
  size: number
  lines: string[]
}

/** Sizes in pixels, as large as the room allows. */
const SIZES = [96, 88, 80, 72, 64, 56, 48, 40, 34, 30]

/** How small a headline may become for the sake of whole clauses. */
const WHOLE_CLAUSES_FROM = 64

const ELLIPSIS: MeasuredAtom = { text: '…', isSpaced: false, continuesClause: true, width: 1 }

interface Setting {
  /* Broken clauses weigh most, then lines, then uneven lines, lone words and weak ends. */
  cost: number
  starts: number[]
}

const BROKEN_CLAUSE = 1e6
const LINE = 1e3
const LONE_WORD = 0.3
const WEAK_END = 0.25

/* A small word reads on into the next, so a line should rather not end with it. */
const LEANS_ON_NEXT = /^(?:an?|the|of)$/i

function widthOf(atoms: readonly MeasuredAtom[], space: number): number {
  return atoms.reduce((sum, { width, isSpaced }, index) => sum + width + (isSpaced && index > 0 ? space : 0), 0)
}

/* The best setting of the first n atoms, for every n, with one line more than the settings given. */
function addLine(shorter: (Setting | undefined)[], atoms: readonly MeasuredAtom[], room: number, space: number) {
  return Array.from({ length: atoms.length + 1 }, (_, end): Setting | undefined => {
    let best: Setting | undefined
    for (let start = end - 1; start >= 0; start -= 1) {
      const width = widthOf(atoms.slice(start, end), space)
      if (width > room) break
      const before = shorter[start]
      if (!before) continue
      const broken = start > 0 && atoms[start]?.continuesClause ? BROKEN_CLAUSE : 0
      const weak = end < atoms.length && LEANS_ON_NEXT.test(atoms[end - 1]?.text ?? '') ? WEAK_END : 0
      const lone = end - start === 1 ? LONE_WORD : 0
      const cost = before.cost + LINE + broken + lone + weak + (width / room) ** 2
      if (!best || cost < best.cost) best = { cost, starts: [...before.starts, start] }
    }
    return best
  })
}

function setAt(size: number, atoms: readonly MeasuredAtom[], { width, height, leading, space }: Room) {
  let settings: (Setting | undefined)[] = [{ cost: 0, starts: [] }]
  let best: Setting | undefined
  for (let lines = 1; lines * size * leading <= height; lines += 1) {
    settings = addLine(settings, atoms, width / size, space)
    const whole = settings[atoms.length]
    if (whole && (!best || whole.cost < best.cost)) best = whole
  }
  return best && { size, ...best }
}

function textOf(atoms: readonly MeasuredAtom[]): string {
  return atoms.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join('')
}

/**
 * Sets a headline as large as its room allows, in even lines, with clauses whole where they fit. One too long for the
 * smallest size ends in an ellipsis.
 */
export function setHeadline(atoms: readonly MeasuredAtom[], room: Room): SetHeadline {
  const settings = SIZES.flatMap((size) => setAt(size, atoms, room) ?? [])
  const chosen = settings.find(({ size, cost }) => size >= WHOLE_CLAUSES_FROM && cost < BROKEN_CLAUSE) ?? settings.at(0)
  if (!chosen) {
    const own = atoms.filter((atom) => atom !== ELLIPSIS)
    const shorter = own.slice(0, -Math.ceil(own.length / 20))
    return setHeadline([...shorter, ELLIPSIS], room)
  }
  const { size, starts } = chosen
  return { size, lines: starts.map((start, line) => textOf(atoms.slice(start, starts[line + 1]))) }
}
