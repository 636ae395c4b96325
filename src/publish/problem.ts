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

/** Problems of one file that are printed; more of them have one cause. */
const MOST_PER_FILE = 100

/** All problems of a run, one a line, in the order of files; of a file with very many, the first. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file)
  const lines = [...byFile].flatMap(([name, found]) => {
    const said = found.slice(0, MOST_PER_FILE)
    const written = said.map(({ file, field, message }) => [file, field, message].filter(Boolean).join(': '))
    if (found.length > said.length) written.push(`${name}: and ${found.length - said.length} more in this file`)
    return written
  })
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
