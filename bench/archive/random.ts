/** Numbers that look like chance but are the same in every run. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number from 0 up to a limit. */
  below: (limit: number) => number
  /** True in this share of cases. */
  chance: (share: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /**
   * A rank below a limit as words and names are spread in real texts: half the picks fall on few of them (Zipf 1949).
   */
  rank: (limit: number) => number
}

/* Mulberry32 (Ettinger 2017): one addition and three mixes, good enough for texts. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Starts a series of its own for one place of a seed, so that a story does not depend on those before it. */
export function randomAt(seed: number, place: number): Random {
  const next = mulberry32(Math.imul(seed, 0x9e_37_79_b1) ^ Math.imul(place + 1, 0x85_eb_ca_6b))
  function below(limit: number): number {
    return Math.floor(next() * limit)
  }
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from: the list is empty')
    return item
  }
  return {
    next,
    below,
    pick,
    chance: (share) => next() < share,
    rank: (limit) => Math.min(limit - 1, Math.floor(Math.exp(next() * Math.log(limit + 1))) - 1),
  }
}
