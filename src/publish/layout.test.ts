import { expect, test } from 'vitest'
import type { NameSeed } from '../content/types.ts'
import { FEED_LIMIT } from './feed-stories.ts'
import { layOut } from './layout.ts'
import { entry } from './testing/entries.ts'

const PILOT: NameSeed = {
  id: 'pilot',
  kind: 'person',
  name: { zh: '领航员', en: 'The pilot' },
  aliases: { zh: [], en: [] },
  role: { zh: '某人', en: 'Someone' },
}

const SEEDS = { names: [PILOT], edition: { title: { zh: '港', en: 'Port' }, lead: 'lead', stories: ['other', 'lead'] } }

const ENTRIES = [
  entry('old', { published: '2019', names: ['pilot'] }),
  entry('lead', { published: '2020-05', related: ['old'] }),
  entry('b', { published: '2026-01', names: ['pilot'] }),
  entry('a', { published: '2026-01' }),
  entry('other', { published: '2018' }),
]

test('the newest stand first, those of one date by slug', () => {
  expect(layOut(ENTRIES, SEEDS).newest.map(({ slug }) => slug)).toEqual(['a', 'b', 'lead', 'old', 'other'])
})

test('a name lists who mentions it, the newest first; one that nobody mentions has a page that lists none', () => {
  const slugsOf = (entries: typeof ENTRIES) => layOut(entries, SEEDS).names.map(({ id, page }) => [id, page.slugs])

  expect(slugsOf(ENTRIES)).toEqual([['pilot', ['b', 'old']]])
  expect(slugsOf([])).toEqual([['pilot', []]])
})

test('the front page has more of the edition than stands beside its lead', () => {
  const stories = ['other', 'lead', 'old']

  expect(layOut(ENTRIES, { ...SEEDS, edition: { ...SEEDS.edition, stories } }).more).toEqual(['other'])
})

test('feeds carry the front page however old, then the newest, each once and no more than they take', () => {
  const many = Array.from({ length: 2 * FEED_LIMIT }, (_, index) => entry(`new-${index}`, { published: '2026-02' }))
  const { forFeeds, newest } = layOut([...ENTRIES, ...many], SEEDS)

  expect(forFeeds.slice(0, 3)).toEqual(['lead', 'old', 'other'])
  expect(forFeeds.slice(3)).toEqual(newest.slice(0, FEED_LIMIT - 3).map(({ slug }) => slug))
  expect(layOut(ENTRIES, SEEDS).forFeeds.toSorted()).toEqual(['a', 'b', 'lead', 'old', 'other'])
})

test('the order in which stories come does not matter', () => {
  const [one, other] = [ENTRIES, ENTRIES.toReversed()].map((entries) => layOut(entries, SEEDS))

  expect(other?.newest).toEqual(one?.newest)
  expect(other?.forFeeds).toEqual(one?.forFeeds)
  for (const { slug } of ENTRIES) expect(other?.related(slug)).toEqual(one?.related(slug))
})
