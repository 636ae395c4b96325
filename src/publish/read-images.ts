import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { imageSize } from 'image-size'
import { listFolder } from './list-folder.ts'
import type { Problem } from './problem.ts'

/** An image of the publisher's: what it holds, how large it is in pixels, and the address it is served at. */
export interface ImageFile {
  bytes: Buffer
  width: number
  height: number
  src: string
}

const ENDINGS = new Set(['.svg', '.avif', '.webp', '.png', '.jpg', '.jpeg'])

/* An SVG opened on its own runs what it carries; a picture needs none of this. */
const ACTIVE_SVG = /<script|<foreignObject|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']\s*(?!#)/i

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}

async function readImage(path: string, name: string, ending: string): Promise<ImageFile | string> {
  const bytes = await readFile(path)
  const size = sizeOf(bytes)
  if (!size) return 'no image of a known kind, or damaged; export it again'
  if (ending === '.svg' && ACTIVE_SVG.test(bytes.toString('utf8'))) {
    return 'the SVG holds a script, an event handler or a link to elsewhere; export it as a plain drawing'
  }
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  return { bytes, ...size, src: `/images/${name}.${hash}${ending}` }
}

/** Reads the folder of images; a folder that does not exist holds none. */
export async function readImages(folder: string): Promise<{ value: Map<string, ImageFile>; problems: Problem[] }> {
  const value = new Map<string, ImageFile>()
  const problems: Problem[] = []
  for (const entry of await listFolder(folder)) {
    const ending = extname(entry).toLowerCase()
    if (!ENDINGS.has(ending)) continue
    const name = entry.slice(0, -ending.length)
    const image = await readImage(join(folder, entry), name, ending)
    const message = value.has(name) ? `a second image is called “${name}”; rename one` : image
    if (typeof message === 'string') problems.push({ file: `seeds/images/${entry}`, field: '', message })
    else value.set(name, message)
  }
  return { value, problems }
}
