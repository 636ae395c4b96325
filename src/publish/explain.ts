import type * as z from 'zod/mini'
import type { $ZodIssue } from 'zod/v4/core'
import { fieldPath, type Problem } from './problem.ts'

const KINDS: Record<string, string> = {
  string: 'text in quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  boolean: 'true or false',
  number: 'a number',
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `“${String(value)}”`).join(', ')
}

/* Messages that the schema brings itself say what to do; this covers what zod finds on its own. */
function messageOf(issue: $ZodIssue): string {
  if (issue.message !== 'Invalid input') return issue.message
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the schema words all other kinds itself
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `the field is missing; add it as ${KINDS[issue.expected] ?? issue.expected}`
        : `expected ${KINDS[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}; correct the value`
    case 'unrecognized_keys':
      return `unknown field ${quoted(issue.keys)}; correct the spelling or remove it`
    case 'invalid_value':
      return `found ${JSON.stringify(issue.input) ?? 'nothing'}; write one of ${quoted(issue.values)}`
    default:
      return `not valid (${issue.code}); see the field’s description in schemas/`
  }
}

/** Turns what a schema found wrong in a file into problems that name file, field and remedy. */
export function explain(file: string, error: z.core.$ZodError): Problem[] {
  return error.issues.map((issue) => ({ file, field: fieldPath(issue.path), message: messageOf(issue) }))
}
