import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LICENSES_FILE, readLicenses } from './read-licenses.ts'

let client: string

beforeEach(async () => {
  client = await mkdtemp(join(tmpdir(), 'duidu-client-'))
  await mkdir(dirname(join(client, LICENSES_FILE)))
})

afterEach(() => rm(client, { recursive: true }))

function bundles(...packages: object[]): Promise<void> {
  return writeFile(join(client, LICENSES_FILE), JSON.stringify(packages))
}

const LEFT = { name: 'left', version: '1.0.0', identifier: 'MIT', text: 'MIT License' }
const RIGHT = { ...LEFT, name: '@right/way' }

test('names the project itself first, then every package by name, those that leave no module behind included', async () => {
  await bundles(LEFT, RIGHT)
  const licenses = await readLicenses(client)

  expect(licenses.map(({ name }) => name)).toEqual(['duidu', '@right/way', 'left', 'rolldown', 'tailwindcss', 'vite'])
  for (const { text } of licenses) expect(text).toContain('MIT License')
})

test('leaves out what Vite contains but no page does', async () => {
  await bundles(LEFT)
  const vite = (await readLicenses(client)).find(({ name }) => name === 'vite')

  expect(vite?.text).toContain('VoidZero Inc. and Vite contributors')
  expect(vite?.text).not.toContain('Bundled dependencies')
})

test('joins lines that were broken by hand, and keeps those that are short, and paragraphs', async () => {
  const lines = [
    'Copyright (c) 2020 Somebody',
    'Copyright (c) 2021 Somebody else',
    '',
    `${'word '.repeat(14)}and`,
    'on.',
    '',
  ]
  await bundles({ ...LEFT, text: lines.join('\n') + '\nEnd.' })
  const left = (await readLicenses(client)).find(({ name }) => name === 'left')

  expect(left?.text).toBe(
    `Copyright (c) 2020 Somebody\nCopyright (c) 2021 Somebody else\n\n${'word '.repeat(14)}and on.\n\nEnd.`,
  )
})

test('does not publish a package without a license, or without its text, and names every such package', async () => {
  await bundles(LEFT, { name: 'bare', version: '2.0.0' }, { ...RIGHT, text: '' }, { ...LEFT, identifier: undefined })

  await expect(readLicenses(client)).rejects.toThrow(
    'bare 2.0.0, @right/way 1.0.0, left 1.0.0: no license, or not its text, in the package; take a package that brings both.',
  )
})

test('says what to do where the app was built without the list', async () => {
  await expect(readLicenses(client)).rejects.toThrow(/licenses\.json cannot be read; .* build the app anew\.$/)
})
