import type { SizeFigures } from '../publisher/measure-size.ts'
import { drawPanel } from './panel.ts'

/* The colors of the reader (tokens.css); an image has no other way to know them. */
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f1b16; stroke: #fbf8f2; stroke-width: 4px; paint-order: stroke }
.title { font-weight: 700; font-size: 15px }
.soft { fill: #5e564b }
.paper { fill: #fbf8f2 }
.rule { stroke: #d8cfbf; fill: none }
.measured { stroke: #a82a17; stroke-width: 2; fill: none }
.mark { fill: #a82a17 }
.linear { stroke: #5e564b; stroke-dasharray: 6 5; fill: none }
.limit { stroke: #5e564b; fill: none }
@media (prefers-color-scheme: dark) {
text { fill: #ece5d8; stroke: #191612 }
.soft { fill: #b5ab9b }
.paper { fill: #191612 }
.rule { stroke: #423b31 }
.measured { stroke: #ff8d6f }
.mark { fill: #ff8d6f }
.linear, .limit { stroke: #b5ab9b }
}`

const COUNT = new Intl.NumberFormat('en-US')
const SECONDS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

function inWords(sizes: readonly SizeFigures[]): string {
  const told = sizes.map(
    ({ stories, seconds, peakMemory }) =>
      `${COUNT.format(stories)} stories take ${SECONDS.format(seconds)} s and ${COUNT.format(Math.round(peakMemory / 1e6))} MB`,
  )
  return `${told.join('; ')}.`
}

/** Draws how time and memory of publishing grow with the archive, as an SVG that is readable in light and dark. */
export function growthChart(sizes: readonly SizeFigures[]): string {
  const time = sizes.map(({ stories, seconds }) => ({ stories, value: seconds }))
  const memory = sizes.map(({ stories, peakMemory }) => ({ stories, value: peakMemory / 1e6 }))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 440" width="860" height="440" role="img" aria-labelledby="growth-title growth-words">
<title id="growth-title">How publishing grows with the archive</title>
<desc id="growth-words">${inWords(sizes)}</desc>
<style>${STYLE}
</style>
<rect class="paper" width="860" height="440" rx="8"/>
<path class="measured" d="M64 34h28"/><text x="100" y="38">measured</text>
<path class="linear" d="M190 34h28"/><text x="226" y="38">linear: twice the stories, twice the cost</text>
${drawPanel({ id: 'time', title: 'Time to publish everything (s)', unit: 's', points: time }, 64, 100)}
${drawPanel({ id: 'memory', title: 'Peak memory (MB)', unit: 'MB', points: memory, limit: 1500 }, 494, 100)}
</svg>
`
}
