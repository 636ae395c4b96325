/** Places values on a logarithmic axis that runs over whole powers of ten. */
export interface LogAxis {
  /** How far along the axis a value lies: 0 at its start, 1 at its end. */
  place: (value: number) => number
  /** The powers of ten on it. */
  ticks: number[]
}

/** Makes an axis that has room for all of these values. */
export function logAxis(values: readonly number[]): LogAxis {
  if (values.length === 0 || !values.every((value) => value > 0)) {
    throw new Error(`a logarithmic axis has no place for ${values.join(', ') || 'nothing'}; draw what is above 0`)
  }
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    place: (value) => (Math.log10(value) - first) / (last - first),
    ticks: Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at)),
  }
}
