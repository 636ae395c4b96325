import * as fc from 'fast-check'

/* Values that stand where others belong. */
const stray: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    {},
    [],
    '',
    ' ',
    0,
    -1,
    1e308,
    true,
    '__proto__',
    'constructor',
    '\u202E',
    '</script>',
    [[]],
  ),
)

function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [[...path], ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function changed(value: unknown, [key, ...rest]: readonly string[], stand: unknown, isRemoved: boolean): unknown {
  if (key === undefined) return stand
  const entries = Object.entries(Object(value)).flatMap(([own, item]): [string, unknown][] => {
    if (own !== key) return [[own, item]]
    if (rest.length === 0 && isRemoved) return []
    return [[own, changed(item, rest, stand, isRemoved)]]
  })
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

/** Sound JSON with one to four of its places removed or taken by something else. */
export function mutated(sound: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ path: fc.constantFrom(...placesIn(sound)), stand: stray, isRemoved: fc.boolean() })
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((value, each) => changed(value, each.path, each.stand, each.isRemoved), sound))
}
