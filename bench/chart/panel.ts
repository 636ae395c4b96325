import type { Point } from '../publisher/growth.ts'
import { logAxis } from './log-axis.ts'

/** One diagram of the chart. */
export interface Panel {
  id: string
  title: string
  unit: string
  points: readonly Point[]
  /** A line that the values are to stay below. */
  limit?: number
}

const WIDTH = 330
const HEIGHT = 260

const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

function round(value: number): string {
  return value.toFixed(1)
}

/** Draws a diagram with both axes logarithmic, its corner at a place of the chart. */
export function drawPanel({ id, title, unit, points, limit }: Panel, left: number, top: number): string {
  const across = logAxis(points.map(({ stories }) => stories))
  const up = logAxis([...points.map(({ value }) => value), ...(limit === undefined ? [] : [limit])])
  const x = (stories: number) => across.place(stories) * WIDTH
  const y = (value: number) => (1 - up.place(value)) * HEIGHT

  // From the first size that is more than starting up: what it would be if twice the stories cost twice as much.
  const anchor = points.find(({ stories }) => stories >= 100) ?? points[0] ?? { stories: 1, value: 1 }
  const ends = [across.ticks.at(0) ?? 1, across.ticks.at(-1) ?? 1]
  const linear = ends.map((stories) => `${round(x(stories))},${round(y((anchor.value * stories) / anchor.stories))}`)
  const measured = points.map(({ stories, value }) => `${round(x(stories))},${round(y(value))}`)

  const ticksAcross = across.ticks.map(
    (tick) =>
      `<path class="rule" d="M${round(x(tick))} 0V${HEIGHT}"/><text class="soft" x="${round(x(tick))}" y="${HEIGHT + 20}" text-anchor="middle">${NUMBER.format(tick)}</text>`,
  )
  const ticksUp = up.ticks.map(
    (tick) =>
      `<path class="rule" d="M0 ${round(y(tick))}H${WIDTH}"/><text class="soft" x="-8" y="${round(y(tick) + 4)}" text-anchor="end">${NUMBER.format(tick)}</text>`,
  )
  const marks = points.map(({ stories, value }) => {
    const anchorAt = x(stories) > WIDTH - 40 ? 'end' : 'start'
    return `<circle class="mark" cx="${round(x(stories))}" cy="${round(y(value))}" r="4"/><text x="${round(x(stories) + (anchorAt === 'end' ? -8 : 8))}" y="${round(y(value) + 18)}" text-anchor="${anchorAt}">${NUMBER.format(value)} ${unit}</text>`
  })
  const limitLine =
    limit === undefined
      ? ''
      : `<path class="limit" d="M0 ${round(y(limit))}H${WIDTH}"/><text class="soft" x="8" y="${round(y(limit) - 6)}">limit ${NUMBER.format(limit)} ${unit}</text>`

  return `<g transform="translate(${left} ${top})">
<text class="title" x="0" y="-16">${title}</text>
${[...ticksAcross, ...ticksUp].join('\n')}
<clipPath id="${id}"><rect width="${WIDTH}" height="${HEIGHT}"/></clipPath>
<polyline class="linear" clip-path="url(#${id})" points="${linear.join(' ')}"/>
${limitLine}
<polyline class="measured" points="${measured.join(' ')}"/>
${marks.join('\n')}
<text class="soft" x="${WIDTH / 2}" y="${HEIGHT + 42}" text-anchor="middle">stories</text>
</g>`
}
