import type { Piscina } from 'piscina'

/** Ends threads, whatever they are at. */
export function endPool(pool: Pick<Piscina, 'on' | 'destroy'>): Promise<void> {
  // An answer that was on its way is an error to Piscina, which would end the run before it says what went wrong.
  pool.on('error', () => undefined)
  return pool.destroy()
}
