/** Where a reader is on a page: a line, and how far below the top of the window it stands, in CSS pixels. */
export interface Place {
  line: string | undefined
  offset: number
  scrollY: number
}

/** The top of any page. */
export const TOP: Place = { line: undefined, offset: 0, scrollY: 0 }

/** Share of the window's height at which the eye usually rests while reading. */
const EYE_LEVEL = 1 / 3

/* What a line is called, in whatever language it stands: by its own name or, where it has none, by its id. */
function nameOf({ dataset, id }: HTMLElement): string {
  return dataset['line'] || id
}

function lines(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-line]')]
}

/* What stands beside the story is not being read while the story is at eye level. */
function linesAt(level: number): HTMLElement[] {
  const main = document.querySelector('main')
  return main && main.getBoundingClientRect().bottom > level ? lines(main) : lines()
}

function distanceFrom(level: number, { top, bottom }: DOMRect): number {
  return Math.max(top - level, level - bottom, 0)
}

/**
 * The line nearest the upper third of the window; at the very top, the headline.
 * @param selector leaves out lines that do not match
 */
export function lineInView(selector = '*'): HTMLElement | undefined {
  const level = window.scrollY === 0 ? 0 : window.innerHeight * EYE_LEVEL
  let found: HTMLElement | undefined
  let nearest = Infinity
  for (const line of linesAt(level)) {
    const distance = line.matches(selector) ? distanceFrom(level, line.getBoundingClientRect()) : Infinity
    if (distance >= nearest) continue
    nearest = distance
    found = line
  }
  return found
}

/** Where the reader is now. */
export function placeInView(): Place {
  const line = lineInView()
  return {
    line: line && nameOf(line),
    offset: line?.getBoundingClientRect().top ?? 0,
    scrollY: window.scrollY,
  }
}

/* The space below the page goes as soon as it is out of sight, which moves nothing. */
function releaseEnd(): void {
  const root = document.documentElement
  const space = Number.parseFloat(root.style.getPropertyValue('--hold-end'))
  if (window.scrollY + window.innerHeight > root.scrollHeight - space) return
  root.style.removeProperty('--hold-end')
  window.removeEventListener('scroll', releaseEnd)
}

/**
 * Scrolls so that the line of a place stands where it stood.
 * Where the page is too short for that, at either end, blank space makes up the difference.
 */
export function returnTo(place: Place): void {
  const root = document.documentElement
  root.style.removeProperty('--hold-start')
  root.style.removeProperty('--hold-end')
  const line = lines().find((each) => nameOf(each) === place.line)
  const wanted = line ? window.scrollY + (line.getBoundingClientRect().top - place.offset) : place.scrollY
  const missing = wanted + window.innerHeight - root.scrollHeight
  if (wanted < 0) root.style.setProperty('--hold-start', `${-wanted}px`)
  else if (missing > 0) {
    root.style.setProperty('--hold-end', `${missing}px`)
    window.addEventListener('scroll', releaseEnd, { passive: true })
  }
  // Being scrolled to where it is already would stop a page that a finger has set going.
  if (wanted !== window.scrollY) window.scrollTo({ top: wanted, behavior: 'instant' })
}

/** Changes how the page is laid out, and leaves the line that is being read where it is. */
export function keepingPlace(change: () => void): void {
  const place = placeInView()
  change()
  returnTo(place)
}
