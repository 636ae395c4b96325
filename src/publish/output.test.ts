import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listFiles } from './list-folder.ts'
import { lockedStore } from './locked-store.ts'
import { findDamaged, Output } from './output.ts'
import { Store } from './store.ts'

let folder = ''
let out = ''
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duidu-output-'))
  out = join(folder, 'out')
  store = new Store(join(folder, 'cache/store.sqlite'))
})

afterEach(async () => {
  store.close()
  await rm(folder, { recursive: true })
})

type Files = Record<string, string>

function unit(id: string, files: Files) {
  return { id, key: JSON.stringify(files), make: () => Promise.resolve(new Map(Object.entries(files))) }
}

/* Makes ready what is lacking, as publishing does. */
async function prepare(units: Record<string, Files>, output = new Output(out, store, false)) {
  const all = Object.entries(units).map(([id, files]) => unit(id, files))
  output.resume()
  const isLacking = await output.compare(new Map(all.map(({ id, key }) => [id, key])), findDamaged(store, output))
  const lacking = all.filter(({ id }) => isLacking(id))
  for (const each of lacking) await output.make(each)
  return { output, ids: new Set(all.map(({ id }) => id)), lacking: lacking.map(({ id }) => id) }
}

async function put(units: Record<string, Files>): Promise<string[]> {
  const { output, ids, lacking } = await prepare(units)
  output.replace(ids)
  return lacking
}

async function standing(at = out): Promise<Files> {
  const files = (await listFiles(at)).map(async (address) => [address, await readFile(join(at, address), 'utf8')])
  return Object.fromEntries(await Promise.all(files))
}

const ONE = { story: { '/en/a/index.html': 'A', '/content/a.json': '{}' }, other: { '/b.txt': 'B' } }

describe('an output', () => {
  test('is not touched before all is ready, and then holds it all', async () => {
    const { output, ids } = await prepare(ONE)

    expect(existsSync(out)).toBe(false)
    output.replace(ids)
    expect(await standing()).toEqual({ ...ONE.story, ...ONE.other })
    expect(existsSync(output.staging)).toBe(false)
  })

  test('keeps what is right, and loses the files and folders of what is gone', async () => {
    expect(await put(ONE)).toEqual(['story', 'other'])
    expect(await put(ONE)).toEqual([])
    expect(await put({ other: ONE.other, third: { '/c/d.txt': 'D' } })).toEqual(['third'])
    expect(await standing()).toEqual({ ...ONE.other, '/c/d.txt': 'D' })
    expect((await readdir(out)).toSorted()).toEqual(['b.txt', 'c'])
  })

  test('loses what a unit no longer has, but not what another has taken over', async () => {
    await put(ONE)
    await put({ story: { '/content/a.json': '{}' }, other: { '/b.txt': 'B', '/en/a/index.html': 'moved' } })

    expect(await standing()).toEqual({ '/content/a.json': '{}', '/b.txt': 'B', '/en/a/index.html': 'moved' })
  })

  test('is made again where somebody cut a file short or took it away', async () => {
    await put(ONE)
    await writeFile(join(out, 'b.txt'), '')
    await rm(join(out, 'content/a.json'))

    expect(await put(ONE)).toEqual(['story', 'other'])
    expect(await standing()).toEqual({ ...ONE.story, ...ONE.other })
  })

  test('takes the place of a whole folder that was not published', async () => {
    await cp('schemas', out, { recursive: true })
    await put(ONE)

    expect(await standing()).toEqual({ ...ONE.story, ...ONE.other })
    expect((await readdir(folder)).toSorted()).toEqual(['cache', 'out'])
  })

  test('has compressed files beside those that are worth it, and counts them', async () => {
    const { output, ids } = await prepare({ page: { '/a.html': 'a'.repeat(5000) } }, new Output(out, store, true))
    output.replace(ids)

    expect(Object.keys(await standing())).toEqual(['/a.html', '/a.html.br', '/a.html.gz'])
    expect(store.units('published').get('page')?.files).toHaveLength(3)
  })
})

describe('a run that was cut off', () => {
  const TWO = { story: { '/en/a/index.html': 'new A', '/content/a.json': '[]' }, third: { '/c/d.txt': 'D' } }

  test('while it made things ready has its work taken up, apart from what is no longer wanted', async () => {
    await put(ONE)
    const { output } = await prepare(TWO)
    await writeFile(join(output.staging, 'half.txt'), 'half a fi')

    expect(await standing()).toEqual({ ...ONE.story, ...ONE.other })

    const { lacking } = await prepare({ ...TWO, third: { '/c/d.txt': 'another D' } }, output)

    expect(lacking).toEqual(['third'])
    expect(await standing(output.staging)).toEqual({ ...TWO.story, '/c/d.txt': 'another D' })
  })

  test('while it made things ready leaves none of what is given up', async () => {
    const { output } = await prepare(TWO)
    await output.compare(new Map(), findDamaged(store, output))

    expect(store.units('staged').size).toBe(0)
    expect(await readdir(output.staging)).toEqual([])
  })

  test.each([0, 1, 2, 3])('after it had moved %i files is brought to its end by the next', async (moved) => {
    await put(ONE)
    const { output, ids } = await prepare(TWO)
    // As replace() does before it moves files.
    store.keepUnits('staged', [{ id: 'other', key: '', files: [] }])
    store.mark('replacing', true)
    for (const address of (await listFiles(output.staging)).slice(0, moved)) {
      if (address.startsWith('/c/')) await cp(join(output.staging, address), join(out, address), { recursive: true })
      else await rename(join(output.staging, address), join(out, address))
    }
    const { lacking, output: next } = await prepare(TWO)

    expect(lacking).toEqual([])
    expect(await standing()).toEqual({ ...TWO.story, ...TWO.third })
    next.replace(ids)
    expect(await standing()).toEqual({ ...TWO.story, ...TWO.third })
    expect([...store.units('published').keys()].toSorted()).toEqual(['story', 'third'])
    expect(store.units('staged').size).toBe(0)
    expect(store.isMarked('replacing')).toBe(false)
  })

  test('between putting the old folder aside and the new one in its place is brought to its end', async () => {
    await cp('schemas', out, { recursive: true })
    const { output } = await prepare(ONE)
    store.mark('replacing', true)
    await rename(out, `${out}.old`)

    expect((await prepare(ONE)).lacking).toEqual([])
    expect(await standing()).toEqual({ ...ONE.story, ...ONE.other })
    expect(existsSync(output.staging)).toBe(false)
    expect((await readdir(folder)).toSorted()).toEqual(['cache', 'out'])
  })
})

test('a second run into the same folder is told to wait, until the first has ended', async () => {
  const first = lockedStore(out)
  expect(() => lockedStore(out)).toThrow(`${out} is being published into by another run`)
  first.close()
  const second = lockedStore(out)
  second.close()
  for (const file of [second.file, `${second.file}.lock`]) await rm(file)
})
