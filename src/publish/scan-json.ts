import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser'
import { fieldPath } from './problem.ts'

/** Deepest nesting of lists and objects; seeds need six. */
const DEEPEST = 64

/** Something in a file that JSON.parse passes over or cannot place. */
export interface Oddity {
  /** Path of the field, where it is known. */
  field: string
  message: string
}

/* Character by character and not by recursion, which a file of nothing but brackets would exhaust. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '"') isInText = !isInText
    else if (isInText) at += character === '\\' ? 1 : 0
    else if ('[{'.includes(character)) depth += 1
    else if (']}'.includes(character)) depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`
}

/* V8 does not always say where; this parser does. */
function syntaxError(text: string): Oddity {
  let found: { offset: number; code: string } | undefined
  let lastComma = -1
  visit(
    text,
    {
      onSeparator: (character, offset) => {
        if (character === ',') lastComma = offset
      },
      onError: (error, offset) => {
        found ??= { offset, code: printParseErrorCode(error) }
      },
    },
    { disallowComments: true },
  )
  const { offset = 0, code = '' } = found ?? {}
  const place = `not valid JSON near ${placeOf(text, offset)}`
  if (text.trim() === '') return { field: '', message: `${place}; the file is empty, so save it again or remove it` }
  if (code === 'InvalidCommentToken')
    return { field: '', message: `${place}; JSON has no comments, so remove this one` }
  if (lastComma >= 0 && /^,\s*[}\]]/.test(text.slice(lastComma)) && lastComma <= offset) {
    const message = `not valid JSON near ${placeOf(text, lastComma)}; remove the comma after the last entry`
    return { field: '', message }
  }
  return { field: '', message: `${place}; look there for a missing quote, comma or bracket` }
}

/* JSON.parse keeps the last of several fields with one name and says nothing of the others. */
function repeatedFields(text: string): Oddity[] {
  const found: Oddity[] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, _offset, _length, line, _column, pathOf: () => JSONPath) => {
      const names = open.at(-1)
      if (names?.has(name)) {
        const message = `the field is written twice, again in line ${line + 1}; keep one`
        found.push({ field: fieldPath([...pathOf(), name]), message })
      }
      names?.add(name)
    },
  })
  return found
}

/**
 * Parses JSON as strictly as an editor would wish.
 * @returns its value, or what is wrong with it
 */
export function parseStrictly(text: string): { value: unknown } | { oddities: Oddity[] } {
  if (isTooDeep(text)) {
    const message = `lists and objects are nested more than ${DEEPEST} deep; write the file as its description in schemas/ says`
    return { oddities: [{ field: '', message }] }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { oddities: [syntaxError(text)] }
  }
  const oddities = repeatedFields(text)
  return oddities.length > 0 ? { oddities } : { value }
}
