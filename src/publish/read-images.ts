import { extname, join } from 'node:path'
import { imageSize } from 'image-size'
import { shortHash } from './hash.ts'
import { listFolder } from './list-folder.ts'
import { readBytes, UnreadableFile } from './read-file.ts'
import { failed, type Read } from './read-json.ts'

/** An image of the publisher's: where it lies, how large it is in pixels, and a hash of what it holds. */
export interface ImageFile {
  path: string
  /** Without its ending. */
  name: string
  ending: string
  width: number
  height: number
  hash: string
}

const SERVED = new Set(['.svg', '.avif', '.webp', '.png', '.jpg', '.jpeg'])
const NOT_SERVED = new Set(['.gif', '.bmp', '.tif', '.tiff', '.heic', '.jxl', '.psd', '.eps'])

/* An SVG opened on its own runs what it carries and fetches what it names; a picture needs none of this. */
const ACTIVE_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject|set|animate)|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']\s*[^#\s]|@import|url\(\s*["']?[^#"'\s]/i

/** The largest image: more than any camera's photograph, as a file and in pixels. */
const MOST_BYTES = 20_000_000
const MOST_PIXELS = 50_000_000
const LONGEST_SIDE = 16_000

/** What image-size calls the kinds that the endings stand for. */
const KIND_BY_ENDING: Record<string, string> = { '.jpeg': 'jpg', '.jpg': 'jpg', '.avif': 'heif' }

/* From the first bytes alone: nothing is decoded, however many pixels it says it has. */
function factsOf(bytes: Buffer) {
  try {
    const { width, height, type = '' } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height, type: type === 'avif' ? 'heif' : type } : undefined
  } catch {
    return undefined
  }
}

/** The address that an image of the publisher's is served at; one that says it was generated is another file. */
export function servedAt({ name, ending, hash }: ImageFile, generated: boolean): string {
  return `/images/${name}.${generated ? shortHash(`${hash} generated`) : hash}${ending}`
}

function bytesOf(path: string): Buffer | string {
  try {
    return readBytes(path, MOST_BYTES)
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
}

/* An image, or what is wrong with it. */
function readImage(path: string, name: string, ending: string): ImageFile | string {
  const bytes = bytesOf(path)
  if (typeof bytes === 'string') return bytes
  const facts = factsOf(bytes)
  if (!facts) return 'no image of a known kind, or damaged; export it again'
  const { width, height, type } = facts
  if (type !== (KIND_BY_ENDING[ending] ?? ending.slice(1))) {
    return `the file holds ${type.toUpperCase()}, which its ending denies; export it again, or rename it`
  }
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    return `${width} × ${height} pixels, more than a browser can hold; export it with at most 4,000 on a side`
  }
  if (ending === '.svg' && ACTIVE_SVG.test(bytes.toString('utf8'))) {
    return 'the SVG holds a script, an event handler or a link to elsewhere; export it as a plain drawing'
  }
  return { path, name, ending, width, height, hash: shortHash(bytes) }
}

/** Reads the folder of images, by name without ending; a folder that does not exist holds none. */
export async function readImages(folder: string): Promise<Map<string, Read<ImageFile>>> {
  const images = new Map<string, Read<ImageFile>>()
  for (const entry of await listFolder(folder)) {
    const ending = extname(entry).toLowerCase()
    if (!SERVED.has(ending) && !NOT_SERVED.has(ending)) continue
    const name = entry.slice(0, entry.length - ending.length)
    const image = SERVED.has(ending)
      ? readImage(join(folder, entry), name, ending)
      : 'not an image that the site can serve; export it as SVG, AVIF, WebP, PNG or JPEG'
    const result = images.has(name) ? `a second image is called “${name}”; rename one` : image
    images.set(
      name,
      typeof result === 'string' ? failed(`seeds/images/${entry}`, result) : { value: result, problems: [] },
    )
  }
  return images
}
