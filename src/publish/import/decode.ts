import { Refusal } from './refusal.ts'

/* A whole feed is held in memory several times over while it is read. */
const LARGEST_FILE = 20 * 1024 * 1024

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[1]
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1] ?? 'utf-8'
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new Refusal(`the file declares the encoding “${encoding}”, which is not known here; save it as UTF-8`)
  }
}

/**
 * Checks the size of a file before it is read.
 * @throws {Refusal} for an empty file and for one too large to be an edition's worth of articles
 */
export function checkSize(bytes: number) {
  if (bytes === 0) throw new Refusal('the file is empty; capture it again')
  if (bytes <= LARGEST_FILE) return
  const [size, most] = [bytes, LARGEST_FILE].map((count) => Math.ceil(count / 1024 / 1024))
  throw new Refusal(`the file has ${size} MB, more than the ${most} that are read; split it`)
}

/**
 * Reads bytes as text: by a byte order mark, else by the XML declaration, else as UTF-8.
 * @throws {Refusal} where the bytes are not in that encoding
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new Refusal('the file is compressed; unpack it with gunzip')
  const encoding = encodingOf(bytes)
  const decoder = decoderFor(encoding)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Refusal(
      `the bytes are not ${encoding.toUpperCase()}, as the file should be; save it as UTF-8, or correct the encoding in its first line`,
    )
  }
}
