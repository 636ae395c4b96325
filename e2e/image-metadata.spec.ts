import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { markGenerated } from '../src/publish/mark-generated.ts'
import { readSeeds } from '../src/publish/read-seeds.ts'
import { SITES } from './sites.ts'

/* The IPTC’s own words, as a program that is not ours reads them from files. */
const TERMS = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const [WHOLE, PART] = [`${TERMS}trainedAlgorithmicMedia`, `${TERMS}compositeWithTrainedAlgorithmicMedia`]

function runExiftool(files: readonly string[]): string {
  try {
    return execFileSync('exiftool', ['-j', '-n', '-XMP-iptcExt:DigitalSourceType', ...files], { encoding: 'utf8' })
  } catch (error) {
    throw new Error('exiftool could not read the images; install it (libimage-exiftool-perl on Debian)', {
      cause: error,
    })
  }
}

/** What each file states as its source, by path; none where it states nothing. */
function sourcesIn(files: readonly string[]): Map<string, string | undefined> {
  const rows: { SourceFile: string; DigitalSourceType?: string }[] = JSON.parse(runExiftool(files))
  return new Map(rows.map(({ SourceFile, DigitalSourceType }) => [SourceFile, DigitalSourceType]))
}

async function publishedIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(SITES.edition.folder, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter(({ name }) => /\.(?:svg|png|jpe?g|webp|avif)$/.test(name))
    .map((entry) => join(entry.parentPath, entry.name))
}

test('every published illustration that a machine made says so, and no other', async () => {
  const { stories, images } = await readSeeds('seeds')
  const generated = new Set([...stories.values()].flatMap(({ image }) => (image?.generated ? [image.file] : [])))
  const sources = sourcesIn(await publishedIn('images'))

  expect(sources.size).toBe(images.size)
  for (const [file, source] of sources) {
    const name = basename(file).split('.')[0] ?? ''
    expect(source, file).toBe(generated.has(name) ? WHOLE : undefined)
  }
})

test('every preview image of a story by an AI says that a part of it is', async () => {
  const { stories, edition } = await readSeeds('seeds')
  const sources = sourcesIn(await publishedIn('social'))

  expect(sources.size).toBe(3 * (edition.stories.length + 1))
  for (const [file, source] of sources) {
    const [slug = ''] = basename(file).split('.')
    const isShared = !relative(join(SITES.edition.folder, 'social'), file).includes('/')
    expect(source, file).toBe(!isShared && stories.get(slug)?.byline.kind === 'ai' ? PART : undefined)
  }
})

test('every format that the site serves can say so', async () => {
  const { outputDir } = test.info()
  const drawing = sharp({ create: { width: 8, height: 6, channels: 3, background: '#a82a17' } })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 2h4"/></svg>'
  const formats = ['png', 'jpeg', 'webp', 'avif'] as const
  const plain = new Map<string, Buffer>([['.svg', Buffer.from(svg)]])
  for (const format of formats) plain.set(`.${format}`, await drawing.clone().toFormat(format).toBuffer())

  await mkdir(outputDir, { recursive: true })
  const files: string[] = []
  for (const [ending, bytes] of plain) {
    for (const [name, content] of [
      ['plain', bytes],
      ['marked', await markGenerated(bytes, ending)],
    ] as const) {
      files.push(join(outputDir, name + ending))
      await writeFile(join(outputDir, name + ending), content)
    }
  }

  const sources = sourcesIn(files)
  expect([...sources.keys()].map((file) => extname(file))).toHaveLength(10)
  for (const [file, source] of sources)
    expect(source, file).toBe(basename(file).startsWith('marked') ? WHOLE : undefined)
})
