import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { basisOf, relateAnew, type Relation } from './relations.ts'
import { relater, type Related } from './relate.ts'
import { archiveOf, NAMES, numbers } from './testing/archive.ts'
import { entry } from './testing/entries.ts'

/* What a store gives back of the last time. */
function knownOf(before: readonly Entry[], now: readonly Entry[], related: ReadonlyMap<string, readonly Related[]>) {
  const current = new Map(now.map((story) => [story.slug, JSON.stringify(story)]))
  return new Map(
    before.map((story): [string, Relation] => {
      const hasChanged = current.get(story.slug) !== JSON.stringify(story)
      return [story.slug, { related: related.get(story.slug) ?? [], ...(hasChanged && { before: story }) }]
    }),
  )
}

const ALL = archiveOf(400)

const EDITS: Record<string, (story: Entry, other: Entry) => Entry[]> = {
  'nothing is changed': (story) => [story],
  'a story is taken away': () => [],
  'its words are changed': (story, other) => [{ ...story, terms: [...story.terms.slice(5), ...other.terms.slice(5)] }],
  'it mentions other names': (story, other) => [{ ...story, names: other.names }],
  'it mentions its names in another order': (story) => [{ ...story, names: story.names.toReversed() }],
  'it tells of an event of another': (story, { events }) => [{ ...story, events: [...story.events, ...events] }],
  'its date is changed': (story) => [{ ...story, published: '2031-05' }],
  'the editor relates it to another': (story, { slug }) => [{ ...story, related: [slug] }],
  'a story like it is new': (story) => [story, { ...story, slug: `${story.slug}-again` }],
  'a story like it and another is new': (story, { names }) => [story, { ...story, slug: 'new', names }],
}

test.each(Object.keys(EDITS))('where %s, all stories are related as if for the first time', (edit) => {
  for (const place of [0, 17, 58, 101, 155, 203, 260, 311, 350, 377, 390, 399]) {
    const other = ALL[(7 * place + 1) % ALL.length]
    const now = ALL.flatMap((story, index) =>
      index === place && other ? (EDITS[edit]?.(story, other) ?? []) : [story],
    )
    const first = relateAnew(ALL, NAMES, new Map())
    const { related, anew } = relateAnew(now, NAMES, knownOf(ALL, now, first.related))
    const afresh = relater(now, NAMES)

    expect(Object.fromEntries(related)).toEqual(Object.fromEntries(now.map(({ slug }) => [slug, afresh(slug)])))
    expect(anew.size).toBeLessThan(ALL.length / 2)
  }
})

test('several edits one after another come to the same as all of them at once', () => {
  const below = numbers(3)
  let [stories, known] = [ALL, knownOf(ALL, ALL, relateAnew(ALL, NAMES, new Map()).related)]
  for (const edit of Object.values(EDITS)) {
    const [place, other] = [below(stories.length), stories[below(stories.length)]]
    const now = stories.flatMap((story, index) => (index === place && other ? edit(story, other) : [story]))
    const last = new Map([...known].map(([slug, { related }]) => [slug, related]))
    const { related } = relateAnew(now, NAMES, knownOf(stories, now, last))
    ;[stories, known] = [now, knownOf(now, now, related)]
  }
  const afresh = relater(stories, NAMES)

  for (const { slug } of stories) expect(known.get(slug)?.related).toEqual(afresh(slug))
})

test('nothing is found out anew where nothing has changed, and only what may have where something has', () => {
  const alike = { terms: [1, 2, 3] }
  const stories = [entry('a', { names: ['rare'] }), entry('b', { names: ['rare'] }), entry('c', alike)]
  const known = knownOf(stories, stories, relateAnew(stories, NAMES, new Map()).related)
  const renamed = [...stories.slice(0, 2), entry('c', { ...alike, names: ['rare'] })]

  expect([...relateAnew(stories, NAMES, known).anew.keys()]).toEqual([])
  expect([...relateAnew(stories.slice(0, 2), NAMES, knownOf(stories, stories.slice(0, 2), new Map())).anew]).toEqual([])
  expect(relateAnew(renamed, NAMES, knownOf(stories, renamed, new Map())).anew.size).toBe(3)
})

test('stories are related anew where the code, a name or the size of the archive has changed, but not for one story', () => {
  const basis = basisOf('code', NAMES, 1000)

  expect(basisOf('code', NAMES, 1001)).toBe(basis)
  expect(basisOf('other code', NAMES, 1000)).not.toBe(basis)
  expect(basisOf('code', NAMES.slice(1), 1000)).not.toBe(basis)
  expect(basisOf('code', NAMES, 1300)).not.toBe(basis)
})
