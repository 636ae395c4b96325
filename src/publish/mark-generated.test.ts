import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { statingSource } from './digital-source.ts'
import { markGenerated, publishedImages } from './mark-generated.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { problemsWith, withFolder, type Change } from './testing/seed-folder.ts'

const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const GENERATED = `Iptc4xmpExt:DigitalSourceType="${SOURCE}trainedAlgorithmicMedia"`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 2h4"/></svg>'
const RASTERS = ['png', 'jpeg', 'webp', 'avif'] as const

function tiny() {
  return sharp({ create: { width: 8, height: 6, channels: 3, background: '#a82a17' } })
}

describe.each(RASTERS)('in %s', (format) => {
  test('states the source, and keeps size, colour and other metadata', async () => {
    const earlier =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="kept"/></rdf:RDF></x:xmpmeta>'
    const before = await tiny()
      .withExif({ IFD0: { Copyright: 'Port News' } })
      .withXmp(earlier)
      .toFormat(format)
      .toBuffer()
    const marked = await markGenerated(before, `.${format}`)
    const { xmpAsString, exif, width, height, format: after } = await sharp(marked).metadata()

    expect(xmpAsString).toContain(GENERATED)
    expect(xmpAsString).toContain('dc:source="kept"')
    expect(exif?.toString('latin1')).toContain('Port News')
    expect([width, height, after]).toEqual([8, 6, format === 'avif' ? 'heif' : format])
    const { dominant } = await sharp(marked).stats()
    expect(Math.abs(dominant.r - 0xa8)).toBeLessThan(12)
  })

  test.each(['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'] as const)(
    'leaves a file as it is that already says %s',
    async (source) => {
      const before = await tiny().withXmp(statingSource(source)).toFormat(format).toBuffer()

      expect(await markGenerated(before, `.${format}`)).toBe(before)
    },
  )

  test('corrects a file that claims another source', async () => {
    const claim = statingSource('trainedAlgorithmicMedia').replace('trainedAlgorithmicMedia', 'digitalCapture')
    const marked = await markGenerated(await tiny().withXmp(claim).toFormat(format).toBuffer(), `.${format}`)
    const { xmpAsString } = await sharp(marked).metadata()

    expect(xmpAsString).toContain(GENERATED)
    expect(xmpAsString).not.toContain('digitalCapture')
  })
})

test('a palette stays one, and a moving WebP keeps its frames', async () => {
  const palette = await markGenerated(await tiny().png({ palette: true }).toBuffer(), '.png')
  const [red, blue] = await Promise.all(
    ['#f00', '#00f'].map((background) =>
      sharp({ create: { width: 8, height: 6, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const moving = await sharp(
    [red, blue].flatMap((frame) => frame ?? []),
    { join: { animated: true } },
  )
    .webp()
    .toBuffer()
  const marked = await sharp(await markGenerated(moving, '.webp'), { animated: true }).metadata()

  expect((await sharp(palette).metadata()).isPalette).toBe(true)
  expect(marked.pages).toBe(2)
})

describe('in SVG', () => {
  test.each([
    ['plain', '', SVG],
    ['after a declaration and a comment', '<?xml version="1.0"?>\n<!-- <svg> -->\n', SVG],
    ['with “>” in an attribute', '', SVG.replace('<svg', '<svg aria-label="a > b"')],
  ])('%s, the first element of the root is its metadata', async (_how, prolog, svg) => {
    const start = prolog + svg.slice(0, svg.indexOf('<path'))
    const marked = String(await markGenerated(Buffer.from(prolog + svg), '.svg'))

    expect(marked.startsWith(`${start}<metadata`)).toBe(true)
    expect(marked).toContain(`${GENERATED}/></rdf:RDF></x:xmpmeta></metadata><path`)
    expect(marked.replace(/<metadata.*<\/metadata>/, '')).toBe(prolog + svg)
    expect((await sharp(Buffer.from(marked)).metadata()).width).toBe(4)
  })

  test('one that says so already stays as it is', async () => {
    const marked = await markGenerated(Buffer.from(SVG), '.svg')

    expect(await markGenerated(marked, '.svg')).toBe(marked)
  })
})

/* The images of the sound folder: where they are served, what they hold, and where stories look for them. */
function imagesWith(...changes: Change[]) {
  return withFolder(changes, async (folder) => {
    const seeds = await readSeeds(folder)
    const images = publishedImages(seeds.images, seeds.stories.values())
    return {
      src: images.map(({ src }) => src),
      bytes: await Promise.all(images.map(async ({ read }) => String(await read()))),
      shown: [...shapeScripts(seeds).hans.stories.values()].flatMap(({ image }) => image?.src ?? []),
    }
  })
}

describe('published images', () => {
  test('say so where a story does, at an address of their own, and otherwise stay as they are', async () => {
    const file = 'stories/harbor.json'
    const [before, after] = await Promise.all(
      [undefined, true].map((value) => imagesWith({ file, field: 'image.generated', value })),
    )

    expect(before?.bytes).toEqual([SVG])
    expect(after?.bytes).toEqual([expect.stringContaining(GENERATED)])
    expect(after?.src).not.toEqual(before?.src)
    expect(before?.shown).toEqual(before?.src)
    expect(after?.shown).toEqual(after?.src)
  })

  test('have addresses that change with their content, whether generated or not', async () => {
    for (const value of [undefined, true]) {
      const generated = { file: 'stories/harbor.json', field: 'image.generated', value }
      const wide = { file: 'images/boat.svg', value: SVG.replace('4 3', '9 3') }

      expect((await imagesWith(generated, wide)).src).not.toEqual((await imagesWith(generated)).src)
    }
  })

  test('that are damaged are a problem, not a crash', async () => {
    const whole = await tiny().jpeg().toBuffer()
    const problems = await problemsWith(
      { file: 'images/boat.svg', value: undefined },
      { file: 'images/boat.jpg', value: whole.subarray(0, 170) },
      { file: 'stories/harbor.json', field: 'image.generated', value: true },
    )

    expect(problems).toEqual([
      expect.objectContaining({ file: 'seeds/images/boat.jpg', message: expect.stringContaining('marked') }),
    ])
  })
})
