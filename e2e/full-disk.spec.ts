import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const OUT = 'build/sites/full-disk'

/* Publishes a folder of seeds; with a number, the disk is full after so many writes. */
function publish(seeds: string, writesLeft?: number) {
  const preload = writesLeft === undefined ? [] : ['--import', resolve('e2e/full-disk.mjs')]
  const folders = ['--seeds', seeds, '--app', 'build/production', '--out', OUT, '--hosting', `${OUT}-hosting`]
  return spawnSync(process.execPath, [...preload, 'src/publish/cli.ts', ...folders], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600', WRITES_LEFT: String(writesLeft) },
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = readdirSync(OUT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted()
  for (const path of paths) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

test('a disk that is full at any moment leaves the old site whole, and says so', () => {
  rmSync(OUT, { recursive: true, force: true })
  expect(publish('e2e/seeds').status).toBe(0)
  const before = fingerprint()
  for (const writesLeft of [0, 5, 40]) {
    const { status, stderr } = publish('seeds', writesLeft)
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing was published, and what was published before is untouched: the disk is full')
    expect(fingerprint()).toBe(before)
  }
  expect(publish('e2e/seeds').status).toBe(0)
  expect(fingerprint()).toBe(before)
})
