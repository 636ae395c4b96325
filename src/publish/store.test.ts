import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Store, type StoryRow } from './store.ts'
import { entry } from './testing/entries.ts'

let folder = ''
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duidu-store-'))
  store = new Store(join(folder, 'store.sqlite'))
})

afterEach(async () => {
  store.close()
  await rm(folder, { recursive: true })
})

function row(name: string, headline: string): StoryRow {
  const json = (script: string) => JSON.stringify({ slug: name, headline: { en: `${headline} ${script}` } })
  const versions = { hans: json('hans'), hant: json('hant') }
  const hashes = { textHash: `text ${headline}`, cardHash: `card ${headline}` }
  return { name, key: `key ${headline}`, entry: entry(name), text: versions, card: versions, ...hashes }
}

test('gives back stories as they were kept, in each script, the last time', () => {
  store.keepStories([row('a', 'First'), row('b', 'B')])
  store.keepStories([row('a', 'Second')])

  expect([...store.stories().keys()]).toEqual(['a', 'b'])
  expect(store.stories().get('a')).toEqual({
    name: 'a',
    key: 'key Second',
    entry: entry('a'),
    textHash: 'text Second',
    cardHash: 'card Second',
  })
  expect(store.textOf('a', 'hans')).toEqual({ slug: 'a', headline: { en: 'Second hans' } })
  expect(store.cardOf('b', 'hant')).toEqual({ slug: 'b', headline: { en: 'B hant' } })
  expect(store.textOf('c', 'hans')).toBeUndefined()
  expect(store.cardOf('c', 'hans')).toBeUndefined()
})

test('forgets stories and units', () => {
  store.keepStories([row('a', 'A'), row('b', 'B')])
  store.forgetStories(['a', 'unknown'])
  store.keepUnits('staged', [{ id: 'x', key: '1', files: [['/x', 3]] }])
  store.keepUnits('published', [{ id: 'x', key: '2', files: [] }])
  store.forgetUnits('staged', ['x'])

  expect([...store.stories().keys()]).toEqual(['b'])
  expect(store.units('staged').size).toBe(0)
  expect(store.units('published').get('x')).toEqual({ id: 'x', key: '2', files: [] })
})

test('does all of several changes or none, and says why', () => {
  function failing(): void {
    store.keepUnit('published', { id: 'x', key: '1', files: [] })
    throw new Error('the disk is full')
  }

  expect(() => store.together(failing)).toThrow('the disk is full')
  expect(store.units('published').size).toBe(0)
})

test('keeps everything for the next run', () => {
  store.keepStories([row('a', 'A')])
  store.mark('replacing', true)
  store.close()
  store = new Store(join(folder, 'store.sqlite'))

  expect([...store.stories().keys()]).toEqual(['a'])
  expect(store.isMarked('replacing')).toBe(true)
  store.mark('replacing', false)
  expect(store.isMarked('replacing')).toBe(false)
})

test('begins anew where an earlier version of the publisher left tables of another layout', () => {
  const file = join(folder, 'earlier.sqlite')
  const earlier = new DatabaseSync(file)
  earlier.exec("create table story (name text primary key, text text); insert into story values ('a', 'A')")
  earlier.close()
  const later = new Store(file)
  later.keepStories([row('b', 'B')])

  expect([...later.stories().keys()]).toEqual(['b'])
  later.close()
})

test('a card is the new one after its story was read again, and gone with it', () => {
  store.keepStories([row('a', 'First')])
  expect(store.cardOf('a', 'hans')).toEqual({ slug: 'a', headline: { en: 'First hans' } })
  store.keepStories([row('a', 'Second')])

  expect(store.cardOf('a', 'hans')).toEqual({ slug: 'a', headline: { en: 'Second hans' } })
  store.forgetStories(['a'])
  expect(store.cardOf('a', 'hans')).toBeUndefined()
})

test('knows what stories were related to, and what they were like then where they are not any more', () => {
  store.keepStories([row('a', 'A'), row('b', 'B'), row('c', 'C')])
  const related = [{ slug: 'b', shared: { names: ['x'] } }]
  store.relations.keep('basis', [
    ['a', related],
    ['b', []],
    ['c', []],
  ])
  store.keepStories([{ ...row('b', 'B'), entry: entry('b', { names: ['x'] }) }, row('d', 'D')])
  store.forgetStories(['c'])

  expect([...store.relations.known('basis')]).toEqual([
    ['a', { related }],
    ['b', { related: [], before: entry('b') }],
    ['c', { related: [], before: entry('c') }],
  ])
  expect(store.relations.known('other').size).toBe(0)
})

test('relations of stories that are gone, and those on another basis, are not kept', () => {
  store.keepStories([row('a', 'A'), row('b', 'B'), row('c', 'C')])
  store.relations.keep('earlier', [['a', []]])
  store.relations.keep('basis', [
    ['b', []],
    ['c', []],
  ])
  store.forgetStories(['c'])
  store.relations.keep('basis', [])

  expect([...store.relations.known('earlier').keys()]).toEqual([])
  expect([...store.relations.known('basis').keys()]).toEqual(['b'])
})
