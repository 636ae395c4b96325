import type { ContentKey } from './content-query.ts'

/** Id of the element in which a prerendered page carries its state, as JSON, after all that a reader sees. */
export const CARRIED_ID = 'carried'

/** The content that a page shows: the keys of its queries with their data. */
export type PageData = [key: ContentKey, data: object | undefined][]

/** The state of a prerendered page. */
export interface Carried {
  /** The path that the markup was made for. */
  path: string
  /** Set on a 404 page: whether it stands in for the whole page or for the part below the frame. */
  missing?: 'site' | 'page'
  /** What it was made of: data that is short and in every page, or the first 32 bits of the SHA-256 of a file. */
  data: [key: ContentKey, data: object | number][]
}

/** What a page carries. @returns nothing where it carries none, or it arrived damaged */
export function readCarried(): Carried | undefined {
  try {
    const carried: Carried = JSON.parse(document.getElementById(CARRIED_ID)?.textContent ?? '')
    return carried.data.every(Array.isArray) ? carried : undefined
  } catch {
    return undefined
  }
}

/* What does not come from https has no hashes, and is taken at its word. */
async function hashOf(file: ArrayBuffer): Promise<number | undefined> {
  return isSecureContext ? new DataView(await crypto.subtle.digest('SHA-256', file)).getUint32(0) : undefined
}

async function fetchAsMade(address: string, hash: number, cache?: RequestCache): Promise<object> {
  const response = await fetch(address, { cache })
  const file = await response.arrayBuffer()
  const isSame = response.ok && ((await hashOf(file)) ?? hash) === hash
  if (!isSame) throw new Error(`${address} is not the file that this page was made of`)
  return JSON.parse(new TextDecoder().decode(file))
}

/* A second try past the browser's cache mends a passing fault, and a file that is older than the page. */
function fetchTwice(address: string, hash: number): Promise<object> {
  return fetchAsMade(address, hash).catch(() => fetchAsMade(address, hash, 'reload'))
}

/**
 * The data that a page was made of. The publisher has read every file by its schema before, and the hash tells that it
 * is the same.
 * @throws if a file cannot be had, or is of another publication than the page
 */
export function carriedData({ data }: Carried): Promise<PageData> {
  return Promise.all(
    data.map(async ([key, item]): Promise<PageData[number]> => {
      return [key, typeof item === 'number' ? await fetchTwice(key[1], item) : item]
    }),
  )
}
