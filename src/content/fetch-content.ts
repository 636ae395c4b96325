import type * as z from 'zod/mini'

/** Why content could not be shown; each has its own message to the reader. */
export type FailureKind = 'unreachable' | 'slow' | 'refused' | 'broken'

/** A content request that failed in a way that a retry may mend. */
export class ContentFailure extends Error {
  override name = 'ContentFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, address: string, cause?: unknown) {
    super(`${address}: ${kind}`, { cause })
    this.kind = kind
  }
}

/**
 * The content is not, or no longer, where this page expects it: the story was removed,
 * or a newer version of the site was published while the page was open.
 */
export class ContentGone extends Error {
  override name = 'ContentGone'
}

/** Longest wait for one file and its schemas, in milliseconds; a phone on a bad line needs seconds, not a quarter of a minute. */
const TIMEOUT = 15_000

/** The schemas of published files. */
export type Published = typeof import('./published.ts')

async function readContent<Schema extends z.ZodMiniType>(
  address: string,
  choose: (schemas: Published) => Schema,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  const schemas = import('./published.ts').catch((cause: unknown) => new ContentGone(address, { cause }))
  const response = await fetch(address, { signal })
  if (response.status === 404 || response.status === 410) throw new ContentGone(address)
  if (!response.ok) throw new ContentFailure('refused', address)
  const json = parseJson(address, await response.text())
  const loaded = await schemas
  if (loaded instanceof ContentGone) throw loaded
  const parsed = choose(loaded).safeParse(json)
  if (!parsed.success) throw new ContentGone(address, { cause: parsed.error })
  return parsed.data
}

function parseJson(address: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ContentFailure('broken', address, error)
  }
}

function rejectWhen(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/**
 * Fetches one published file and parses it at the door.
 * The schemas load with the first request, not with the page, and together with the file.
 * @param choose picks the schema of the file
 * @throws {ContentGone} on 404, 410, or where file or schemas are not those this version of the page reads
 * @throws {ContentFailure} on every other failure
 */
export async function fetchContent<Schema extends z.ZodMiniType>(
  address: string,
  choose: (schemas: Published) => Schema,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  const timeout = AbortSignal.timeout(TIMEOUT)
  try {
    return await Promise.race([readContent(address, choose, AbortSignal.any([signal, timeout])), rejectWhen(timeout)])
  } catch (error) {
    if (error instanceof ContentGone || error instanceof ContentFailure || signal.aborted) throw error
    throw new ContentFailure(timeout.aborted ? 'slow' : 'unreachable', address, error)
  }
}
