/** An inverted index: the places of the items that have a feature, in order. */
export type Postings<Key> = ReadonlyMap<Key, readonly number[]>

/** Indexes items, which stand in the order of their places, by what each one has. */
export function postingsOf<Item, Key>(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>): Postings<Key> {
  const postings = new Map<Key, number[]>()
  for (const [place, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) {
      const known = postings.get(key)
      if (known) known.push(place)
      else postings.set(key, [place])
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
 * Visits places in order: at most so many on either side of one of them, without itself. It makes no list, since
 * relating a story looks at thousands of places.
 */
export function visitNearest(
  places: readonly number[],
  place: number,
  count: number,
  visit: (other: number) => void,
): void {
  const middle = indexOf(places, place)
  const end = Math.min(places.length, middle + 1 + count)
  for (let index = Math.max(0, middle - count); index < end; index++) {
    const other = places[index]
    if (other !== undefined && other !== place) visit(other)
  }
}
