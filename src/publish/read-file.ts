import { readFileSync, statSync } from 'node:fs'

/** Why a file could not be read. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  readonly isMissing: boolean

  /** @param message what is wrong and how to mend it */
  constructor(message: string, isMissing = false) {
    super(message)
    this.isMissing = isMissing
  }
}

const REMEDIES: Record<string, string> = {
  ENOENT: 'the file is missing; add it',
  ELOOP: 'a link that leads in a circle; replace it by the file itself',
  EACCES: 'the file may not be read; allow it to be read',
  ENOTDIR: 'a file and not a folder; move or rename it',
  EPERM: 'the file may not be read; allow it to be read',
}

/** Says in words why the system refused to read something. */
export function unreadable(error: unknown): UnreadableFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const message = REMEDIES[code] ?? `the file cannot be read (${code}); check its name and permissions`
  return new UnreadableFile(message, code === 'ENOENT')
}

/** A size as an editor reads it. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}

/**
 * Reads a file of the publisher's. What is no file, or is too large, is not even opened: a pipe would keep the run
 * waiting for ever. It waits for the disk, since of ten thousand small files being called back takes a quarter longer.
 * @throws {UnreadableFile} with words for the editor
 */
export function readBytes(path: string, most: number): Buffer {
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw new UnreadableFile('a folder and not a file; move or rename it')
    if (!found.isFile()) throw new UnreadableFile('a device or pipe and not a file; remove it')
    if (found.size > most) {
      throw new UnreadableFile(
        `${inMegabytes(found.size)} large, at most ${inMegabytes(most)} are read; make it smaller`,
      )
    }
    return readFileSync(path)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : unreadable(error)
  }
}
