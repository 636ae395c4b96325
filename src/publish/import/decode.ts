import { Refusal } from './refusal.ts'

/** A whole feed is held in memory several times over while it is read. */
export const LARGEST_FILE = 20 * 1024 * 1024

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
 * Reads bytes as text: by a byte order mark, else by the XML declaration, else as UTF-8.
 * @throws {Refusal} where the bytes are not in that encoding
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('the file is empty; capture it again')
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / 1024 / 1024)
    throw new Refusal(`the file has ${size} MB, more than the ${LARGEST_FILE / 1024 / 1024} that are read; split it`)
  }
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
