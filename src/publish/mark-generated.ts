import { readFile } from 'node:fs/promises'
import { saysGenerated, statingSource } from './digital-source.ts'
import { SeedProblems } from './problem.ts'
import { servedAt, type ImageFile } from './read-images.ts'

const MADE_BY_MACHINE = 'trainedAlgorithmicMedia'

/* Its own prolog, comments and quoted “>” may stand before the end of the root’s start tag. */
const SVG_START = /^(?:[^<]|<!--[\s\S]*?-->|<[?!](?!--)[^>]*>)*<(?:\w+:)?svg(?:[^>"']|"[^"]*"|'[^']*')*>/

function markSvg(bytes: Buffer): Buffer {
  const text = bytes.toString('utf8')
  const [start = ''] = SVG_START.exec(text) ?? []
  if (saysGenerated(text)) return bytes
  if (start === '' || start.endsWith('/>')) throw new Error('the root of the SVG has no start tag, or holds nothing')
  const metadata = `<metadata xmlns="http://www.w3.org/2000/svg">${statingSource(MADE_BY_MACHINE)}</metadata>`
  return Buffer.from(start + metadata + text.slice(start.length))
}

/* A photograph is compressed again, so finely that no eye sees it; its colours, date and rights stay with it. */
async function markRaster(bytes: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const image = sharp(bytes, { animated: true })
  const { format, xmpAsString, isPalette, chromaSubsampling } = await image.metadata()
  if (xmpAsString !== undefined && saysGenerated(xmpAsString)) return bytes
  const marked = image.keepMetadata().withXmp(statingSource(MADE_BY_MACHINE, xmpAsString))
  if (format === 'png') return marked.png({ palette: isPalette, quality: 100 }).toBuffer()
  if (format === 'webp') return marked.webp({ quality: 95, smartSubsample: true }).toBuffer()
  if (format === 'jpeg') return marked.jpeg({ quality: 95, chromaSubsampling: chromaSubsampling ?? '4:4:4' }).toBuffer()
  return marked.avif({ quality: 80 }).toBuffer()
}

/** Has an image say, in its own metadata, that a machine made it; one that says so already stays as it is. */
export function markGenerated(bytes: Buffer, ending: string): Promise<Buffer> {
  return ending === '.svg' ? Promise.resolve(markSvg(bytes)) : markRaster(bytes)
}

async function readMarked({ path, name, ending }: ImageFile): Promise<Buffer> {
  try {
    return await markGenerated(await readFile(path), ending)
  } catch {
    const message = 'damaged, so that it cannot be marked as made by a machine; export it again'
    throw new SeedProblems([{ file: `seeds/images/${name}${ending}`, field: '', message }])
  }
}

/** An image to be published, by its address. */
export interface PublishedImage {
  src: string
  /** @throws {SeedProblems} if it cannot be marked as generated */
  read: () => Promise<Buffer>
}

/** The images to be published; those that a story says a machine made say so themselves. */
export function publishedImages(
  images: ReadonlyMap<string, ImageFile>,
  stories: Iterable<{ image?: { file: string; generated?: boolean | undefined } | undefined }>,
): PublishedImage[] {
  const generated = new Set(Array.from(stories, ({ image }) => (image?.generated ? image.file : undefined)))
  return Array.from(images.values(), (image) => {
    const isGenerated = generated.has(image.name)
    return { src: servedAt(image, isGenerated), read: () => (isGenerated ? readMarked(image) : readFile(image.path)) }
  })
}
