/** Reports how far a step has come; called as often as one likes. */
export type Progress = (step: string, done: number, total: number) => void

/** How long a step is silent, and how long a line stands before the next, in milliseconds. */
const SILENT = 2000
const INTERVAL = 500

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return `${Math.ceil(seconds / 60)} min`
}

/** One line on how far a step has come, with its rate and the time that is left. */
export function progressLine(step: string, done: number, total: number, seconds: number): string {
  const rate = done / seconds
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : ''
  return `${step}: ${done} of ${total} (${Math.floor((100 * done) / total)} %), ${Math.round(rate)} a second${left}`
}

/** Shows one line that keeps being replaced; on anything but a terminal, such as in CI, it says nothing. */
export function terminalProgress(stream: NodeJS.WriteStream, now: () => number = () => performance.now()): Progress {
  let current = { step: '', started: 0, shown: 0 }
  return (step, done, total) => {
    if (!stream.isTTY) return
    const time = now()
    if (step !== current.step) current = { step, started: time, shown: time + SILENT - INTERVAL }
    const isOver = done >= total
    if (time - current.shown < INTERVAL && !(isOver && current.shown > current.started + SILENT)) return
    current.shown = time
    stream.write(`\r\u001B[K${isOver ? '' : progressLine(step, done, total, (time - current.started) / 1000)}`)
  }
}
