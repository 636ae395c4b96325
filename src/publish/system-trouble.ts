const TROUBLE: Record<string, string> = {
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'your share of the disk is used up; make room',
  EROFS: 'the disk may only be read; choose another folder',
  EACCES: 'a file or folder may not be written; allow it',
  EMFILE: 'too many files are open; close other programs',
  EIO: 'the disk does not answer as it should; check it',
}

/**
 * Says in words what kept the machine from publishing, where no seed is to blame.
 * @returns nothing for a fault of the program itself
 */
export function systemTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // An error that comes from a worker brings its message but not its code.
  const code = 'code' in error ? String(error.code) : /^[A-Z]+(?=:)/.exec(error.message)?.[0]
  const said = TROUBLE[code ?? '']
  return (
    said &&
    `Nothing was published, and what was published before is untouched: ${said}, and publish again. (${error.message})`
  )
}
