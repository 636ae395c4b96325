import { hashDigits } from '../hash.ts'
import type { Pairing } from './pair-items.ts'

const LONGEST = 80

/** Words as the last part of an address. */
export function asSlug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (plain.length <= LONGEST) return plain
  const cut = plain.slice(0, LONGEST + 1)
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : LONGEST)
}

/** What tells an article from all others. */
export function identityOf({ zh, en }: Pairing): string {
  const item = (en ?? zh)?.item
  return item?.url ?? item?.id ?? item?.headline ?? ''
}

function fromAddress(url: string | undefined): string {
  const part = url === undefined ? '' : (new URL(url).pathname.split('/').findLast((name) => name !== '') ?? '')
  const slug = asSlug(part.replace(/\.[a-z]{2,5}$/i, ''))
  // A number or “index” says nothing of a story.
  return /[a-z]{3}.*-|-.*[a-z]{3}/.test(slug) ? slug : ''
}

/** The slug of a story: its English headline, else its address, else its date with a short hash. */
export function storySlug(pairing: Pairing, published: string): string {
  const { zh, en } = pairing
  const fromHeadline = en ? asSlug(en.version.headline) : ''
  if (/[a-z]{2}/.test(fromHeadline)) return fromHeadline
  const fromLink = fromAddress(en?.item.url ?? zh?.item.url)
  return fromLink === '' ? `${asSlug(published.slice(0, 10))}-${hashDigits(identityOf(pairing))}` : fromLink
}
