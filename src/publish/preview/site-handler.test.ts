import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { loadStrings } from '../../i18n/i18n.ts'
import { contentPaths } from '../../site/paths.ts'
import { sourceHash } from '../hash.ts'
import { readSeeds } from '../read-seeds.ts'
import { shapeScripts, siteFacts } from '../shape.ts'
import { listen } from './listen.ts'
import { siteHandler } from './site-handler.ts'

await loadStrings('zh-hant')
const SITE_FACTS = JSON.stringify(siteFacts(shapeScripts(await readSeeds('seeds'))))

/* A site of one page, with the style that its policy must allow. */
async function publish(folder: string, text: string, style: string): Promise<void> {
  const page = `<!doctype html><style>${style}</style><p>${text}</p>`
  const files: [string, string | Buffer][] = [
    ['index.html', page],
    [contentPaths.site(), SITE_FACTS],
    ['zh/index.html', page],
    ['zh/index.html.gz', gzipSync(page)],
  ]
  for (const [address, body] of files) {
    await mkdir(dirname(join(folder, address)), { recursive: true })
    await writeFile(join(folder, address), body)
  }
}

test('a site that is published anew while it is served is served as it now is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-served-'))
  await publish(folder, 'old', 'p{}')
  const { origin, close } = await listen(createServer(siteHandler(folder)))
  onTestFinished(async () => {
    close()
    await rm(folder, { recursive: true })
  })

  for (const [text, style] of [
    ['old', 'p{}'],
    ['new, and longer than it was', 'p{color:red}'],
    ['less', 'p{}'],
  ] as const) {
    await publish(folder, text, style)
    const response = await fetch(`${origin}/zh/`)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toContain(`<p>${text}</p>`)
    expect(response.headers.get('content-security-policy')).toContain(sourceHash(style))
  }
})
