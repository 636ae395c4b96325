/** Something in a seed that keeps the site from being published. */
export interface Problem {
  /** Path of the file, from the folder above `seeds/`. */
  file: string
  /** The field, such as `body[2][0].zh`; empty for the file as a whole. */
  field: string
  /** What is wrong and how to mend it. */
  message: string
}

/** Writes the path of a field as an editor would type it. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`
    return written === '' ? String(key) : `${written}.${String(key)}`
  }, '')
}

/** All problems of a run, one a line, in the order of files. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, field, message }) => [file, field, message].filter(Boolean).join(': '))
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...lines, '', `${count} in seeds; nothing was published.`].join('\n')
}

/** Thrown when seeds cannot be published; carries every problem found. */
export class SeedProblems extends Error {
  override name = 'SeedProblems'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.problems = problems
  }
}
