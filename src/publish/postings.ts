/** An inverted index: the places of the items that have a feature, in order. */
export type Postings<Key> = ReadonlyMap<Key, readonly number[]>

/** Indexes items, which stand in the order of their places, by what each one has. */
export function postingsOf<Item, Key>(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>): Postings<Key> {
  const postings = new Map<Key, number[]>()
  for (const [place, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const known = postings.get(key)
      if (!known) postings.set(key, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  }
  return postings
}

/* Index of the first place that is not before another. */
function indexOf(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where in a list of places the nearest to one of them are: at most so many on either side, itself among them. It makes
 * no list, since relating a story looks at thousands of places.
 */
export function nearestTo(place: number, places: readonly number[], count: number): { start: number; end: number } {
  const middle = indexOf(places, place)
  return { start: Math.max(0, middle - count), end: Math.min(places.length, middle + 1 + count) }
}
