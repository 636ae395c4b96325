import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressed, compressFiles } from './compress.ts'

const TEXT = Buffer.from('对读 reads two languages against each other. '.repeat(100))

test.each(['/index.html', '/a.json', '/assets/a.js', '/a.svg', '/feed.xml', '/robots.txt', '/site.webmanifest'])(
  '%s travels compressed, and comes out as it was',
  async (address) => {
    const versions = Object.fromEntries(await compressed(address, TEXT))
    expect(Object.keys(versions)).toEqual(['.br', '.gz'])
    expect(brotliDecompressSync(versions['.br'] ?? '')).toEqual(TEXT)
    expect(gunzipSync(versions['.gz'] ?? '')).toEqual(TEXT)
  },
)

test.each([
  ['a picture, which is compressed by itself', '/a.png', TEXT],
  ['a short text', '/robots.txt', TEXT.subarray(0, 1000)],
  ['a text that would grow', '/a.txt', randomBytes(4096)],
])('leaves %s alone', async (_what, address, body) => {
  expect(await compressed(address, body)).toEqual([])
})

test('puts the versions beside the files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-compress-'))
  await writeFile(join(folder, 'a.html'), TEXT)
  await writeFile(join(folder, 'b.png'), TEXT)
  await compressFiles(folder, ['/a.html', '/b.png'])
  expect((await readdir(folder)).toSorted()).toEqual(['a.html', 'a.html.br', 'a.html.gz', 'b.png'])
  expect(brotliDecompressSync(await readFile(join(folder, 'a.html.br')))).toEqual(TEXT)
  await rm(folder, { recursive: true })
})
