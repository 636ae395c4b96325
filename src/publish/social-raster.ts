import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { statingSource } from './digital-source.ts'

/* What makes the bytes besides the drawing; a change of it makes the cache anew. */
const OPTIONS = { palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 } as const
const MADE_WITH = JSON.stringify([sharp.versions, OPTIONS])

async function rasterize(svg: string, xmp: string | undefined): Promise<Buffer> {
  const image = sharp(Buffer.from(svg)).png(OPTIONS)
  return (xmp === undefined ? image : image.withXmp(xmp)).toBuffer()
}

/** Turns a drawing into a PNG, or takes it from the cache if it was drawn before. */
export async function cachedPng(svg: string, isWrittenByAi: boolean, cacheFolder: string): Promise<Buffer> {
  const xmp = isWrittenByAi ? statingSource('compositeWithTrainedAlgorithmicMedia') : undefined
  const key = createHash('sha256')
    .update(JSON.stringify([MADE_WITH, xmp, svg]))
    .digest('hex')
  const file = join(cacheFolder, `${key}.png`)
  const cached = await readFile(file).catch(() => undefined)
  if (cached) return cached
  const png = await rasterize(svg, xmp)
  await mkdir(cacheFolder, { recursive: true })
  /* Never half a file under the name that a later build trusts. */
  await writeFile(`${file}.${process.pid}`, png)
  await rename(`${file}.${process.pid}`, file)
  return png
}
