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

/** Longest wait for one file, in milliseconds; a phone on a bad line needs seconds, not a quarter of a minute. */
const TIMEOUT = 15_000

type Published = typeof import('./published.ts')

async function request(address: string, signal: AbortSignal): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT)
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, timeout]) })
    if (response.status === 404 || response.status === 410) throw new ContentGone(address)
    if (!response.ok) throw new ContentFailure('refused', address)
    return response
  } catch (error) {
    if (error instanceof ContentGone || error instanceof ContentFailure || signal.aborted) throw error
    throw new ContentFailure(timeout.aborted ? 'slow' : 'unreachable', address, error)
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    throw new ContentFailure('broken', response.url, error)
  }
}

async function loadSchemas(address: string): Promise<Published> {
  try {
    return await import('./published.ts')
  } catch (error) {
    if (navigator.onLine) throw new ContentGone(address, { cause: error })
    throw new ContentFailure('unreachable', address, error)
  }
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
  const [response, schemas] = await Promise.all([request(address, signal), loadSchemas(address)])
  const parsed = choose(schemas).safeParse(await readJson(response))
  if (!parsed.success) throw new ContentGone(address, { cause: parsed.error })
  return parsed.data
}
