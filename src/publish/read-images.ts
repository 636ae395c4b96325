import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { imageSize } from 'image-size'
import { shortHash } from './hash.ts'
import { listFolder } from './list-folder.ts'
import { failed, type Read } from './read-json.ts'

/** An image of the publisher's: what it holds, how large it is in pixels, and the address it is served at. */
export interface ImageFile {
  bytes: Buffer
  width: number
  height: number
  src: string
}

const SERVED = new Set(['.svg', '.avif', '.webp', '.png', '.jpg', '.jpeg'])
const NOT_SERVED = new Set(['.gif', '.bmp', '.tif', '.tiff', '.heic', '.jxl', '.psd', '.eps'])

/* An SVG opened on its own runs what it carries and fetches what it names; a picture needs none of this. */
const ACTIVE_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject|set|animate)|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']\s*[^#\s]|@import|url\(\s*["']?[^#"'\s]/i

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}

/** The address that an image of the publisher's is served at. */
export function servedAt(name: string, ending: string, bytes: Buffer): string {
  return `/images/${name}.${shortHash(bytes)}${ending}`
}

async function readImage(path: string, name: string, ending: string): Promise<ImageFile | string> {
  const bytes = await readFile(path)
  const size = sizeOf(bytes)
  if (!size) return 'no image of a known kind, or damaged; export it again'
  if (ending === '.svg' && ACTIVE_SVG.test(bytes.toString('utf8'))) {
    return 'the SVG holds a script, an event handler or a link to elsewhere; export it as a plain drawing'
  }
  return { bytes, ...size, src: servedAt(name, ending, bytes) }
}

/** Reads the folder of images, by name without ending; a folder that does not exist holds none. */
export async function readImages(folder: string): Promise<Map<string, Read<ImageFile>>> {
  const images = new Map<string, Read<ImageFile>>()
  for (const entry of await listFolder(folder)) {
    const ending = extname(entry).toLowerCase()
    if (!SERVED.has(ending) && !NOT_SERVED.has(ending)) continue
    const name = entry.slice(0, entry.length - ending.length)
    const image = SERVED.has(ending)
      ? await readImage(join(folder, entry), name, ending)
      : 'not an image that the site can serve; export it as SVG, AVIF, WebP, PNG or JPEG'
    const result = images.has(name) ? `a second image is called “${name}”; rename one` : image
    images.set(
      name,
      typeof result === 'string' ? failed(`seeds/images/${entry}`, result) : { value: result, problems: [] },
    )
  }
  return images
}
