import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { SiteSeed } from '../content/types.ts'
import type { SiteFiles } from './content-files.ts'
import { LIGHT } from './light-colors.ts'

/** Red of the seal in public/favicon.svg, so that it runs to the edge of an icon that is cut to a shape. */
const SEAL_RED = '#b3301c'

/** How much of a maskable icon the seal takes: its character stays within the circle that every shape leaves. */
const SAFE = 0.66

function render(seal: Buffer, size: number): Promise<Buffer> {
  // 72 dots an inch are one pixel for each of the 64 units of the drawing.
  return sharp(seal, { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer()
}

async function maskable(seal: Buffer, size: number): Promise<Buffer> {
  const input = await render(seal, Math.round(size * SAFE))
  return sharp({ create: { width: size, height: size, channels: 3, background: SEAL_RED } })
    .composite([{ input }])
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer()
}

function icon(size: number, kind?: 'maskable') {
  const src = kind ? `/icon-${kind}-${size}.png` : `/icon-${size}.png`
  return { src, sizes: `${size}x${size}`, type: 'image/png', purpose: kind ?? 'any' }
}

/** The icons of the site on a home screen, and the manifest that names them and the site. */
export async function iconFiles({ name }: Pick<SiteSeed, 'name'>): Promise<SiteFiles> {
  const seal = await readFile(new URL('../../public/favicon.svg', import.meta.url))
  const [small, large, cut] = [icon(192), icon(512), icon(512, 'maskable')]
  const manifest = {
    id: '/',
    name: name.zh === name.en ? name.en : `${name.zh} ${name.en}`,
    short_name: name.en,
    start_url: '/',
    // Back and the address stay in reach: the address says which language and view are shown.
    display: 'minimal-ui',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [small, large, cut],
  }
  return new Map<string, string | Buffer>([
    [small.src, await render(seal, 192)],
    [large.src, await render(seal, 512)],
    [cut.src, await maskable(seal, 512)],
    ['/manifest.webmanifest', JSON.stringify(manifest)],
  ])
}
