import sharp from 'sharp'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { iconFiles } from './icons.ts'

const files = await iconFiles({ name: { zh: '港口报', en: 'Port News' } })
const manifest = z
  .object({
    name: z.string(),
    start_url: z.string(),
    icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
  })
  .parse(JSON.parse(String(files.get('/manifest.webmanifest'))))

test('the manifest names the site in both languages and opens its front door', () => {
  expect(manifest).toMatchObject({ name: '港口报 Port News', start_url: '/' })
})

test('every icon of the manifest is there in its size, and no other', async () => {
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(Buffer.from(files.get(src) ?? '')).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  expect(manifest.icons.map(({ src }) => src)).toEqual([...files.keys()].filter((path) => path.endsWith('.png')))
})

test('the maskable icon fills its square, and what is drawn on it stays in the circle of four fifths', async () => {
  const { data, info } = await sharp(Buffer.from(files.get('/icon-maskable-512.png') ?? ''))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const middle = info.width / 2
  const farthest = Array.from({ length: info.width * info.height }, (_, index) => {
    const green = data[index * info.channels + 1] ?? 0
    const [x, y] = [index % info.width, Math.floor(index / info.width)]
    return green > 0x60 ? Math.hypot(x - middle, y - middle) : 0
  }).reduce((most, distance) => Math.max(most, distance), 0)

  expect(info.channels).toBe(3)
  expect(farthest).toBeGreaterThan(info.width * 0.25)
  expect(farthest).toBeLessThanOrEqual(info.width * 0.4)
})
