import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest', '.atom', '.rss'])
const SMALLEST = 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/* For pages, quality 11 takes twice the time of 10 and saves 2 %; files that keep their name for a year are worth it. */
function brotliQuality(address: string): number {
  return address.startsWith('/assets/') ? 11 : 10
}

/** A file as it travels compressed, by the ending its host looks for; none where that saves nothing. */
export async function compressed(address: string, body: Buffer): Promise<[ending: string, body: Buffer][]> {
  if (!COMPRESSIBLE.has(extname(address)) || body.length < SMALLEST) return []
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(address),
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const versions: [string, Buffer][] = [
    ['.br', await toBrotli(body, { params })],
    ['.gz', await toGzip(body, { level: constants.Z_BEST_COMPRESSION })],
  ]
  return versions.filter(([, { length }]) => length < body.length)
}

/** Puts compressed versions beside the files of a folder, a few at a time. */
export async function compressFiles(folder: string, addresses: readonly string[]): Promise<void> {
  const waiting = addresses.values()
  async function work(): Promise<void> {
    for (const address of waiting) {
      const file = join(folder, address)
      for (const [ending, body] of await compressed(address, await readFile(file))) {
        await writeFile(`${file}${ending}`, body)
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
