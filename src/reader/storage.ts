/** Where the preferences lie in localStorage; the boot script reads the same place. */
export const STORAGE_KEY = 'duidu:preferences'
/** Where the text of damaged preferences is kept, so that no later choice writes over it. */
export const DAMAGED_KEY = 'duidu:preferences:damaged'

/** What lies in storage, by name: values of this version and fields of any other. */
export type Fields = Record<string, unknown>

/* The text last seen, and what it says; a render asks for every preference it shows. */
let seen: { text: string; fields: Fields; isSound: boolean } = { text: '{}', fields: {}, isSound: true }

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function keepDamaged() {
  if (!seen.isSound) localStorage.setItem(DAMAGED_KEY, seen.text)
}

/**
 * What lies in storage; nothing where it is blocked, or what lies there is no record.
 * @param isSound tells whether this version understands its own values; text it does not is kept aside
 */
export function readFields(isSound: (fields: Fields) => boolean): Fields {
  try {
    const text = localStorage.getItem(STORAGE_KEY) ?? '{}'
    if (text !== seen.text) {
      const fields = parse(text)
      seen = { text, fields: fields ?? {}, isSound: fields !== undefined && isSound(fields) }
      keepDamaged()
    }
  } catch {
    // Storage is blocked, or too full to keep anything aside.
  }
  return seen.fields
}

/**
 * Changes some fields and leaves the others as they are.
 * @throws where storage is blocked or full; damaged text that could not be kept aside is not written over
 */
export function writeFields(changes: Fields, isSound: (fields: Fields) => boolean): void {
  const fields = { ...readFields(isSound), ...changes }
  keepDamaged()
  localStorage.setItem(STORAGE_KEY, JSON.stringify(fields))
}
