const SERIALIZED = new WeakMap<object, Buffer>()

/** Data as JSON for a script element: an escaped “<” keeps a text such as “</script>” from ending it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}

/** The same in UTF-8, made once: the file of a story, and its pages in every language, hold the same. */
export function serialized(data: object | null = null): Buffer {
  const known = data && SERIALIZED.get(data)
  if (known) return known
  const made = Buffer.from(scriptJson(data))
  if (data) SERIALIZED.set(data, made)
  return made
}
