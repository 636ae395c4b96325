import { createHash, hash } from 'node:crypto'

/** The start of a hash of a file, which makes its address change with its content. */
export function shortHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8)
}

/** Eight digits and small letters that stay the same for the same text, for what may hold nothing else. */
export function hashDigits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** A hash as content security policies and Subresource Integrity write it, such as `sha256-…`. */
export function sourceHash(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

/** A hash that tells any two inputs of a publication apart. */
export function longHash(content: string | Buffer): string {
  return hash('sha256', content, 'base64url')
}

/** The first 32 bits of a hash, by which the app knows a file again (content/carried.ts). */
export function hashNumber(content: Buffer): number {
  return hash('sha256', content, 'buffer').readUInt32BE(0)
}
