import { expect, test } from 'vitest'
import { relater } from './relate.ts'
import type { Entry } from './entries.ts'
import { archiveOf, NAMES, numbers } from './testing/archive.ts'
import { entry } from './testing/entries.ts'

/* Quarters of powers of two. */
function steps(count: number): number {
  return Math.floor(4 * Math.log2(count))
}

/* As relater says of names and events, by looking at every pair. */
function bruteForce(all: readonly Entry[]) {
  const rarityOf = (has: (story: Entry) => boolean) =>
    Math.max(1, steps(all.length + 1) - steps(all.filter(has).length)) / 4
  return (self: Entry): string[] => {
    const scores = all
      .filter(({ slug }) => slug !== self.slug)
      .map((other) => {
        const names = self.names.filter((id) => other.names.includes(id))
        const weights = names.map((id) => {
          const isPlace = NAMES.find((name) => name.id === id)?.kind === 'place'
          return rarityOf((story) => story.names.includes(id)) * (isPlace ? 0.5 : 1)
        })
        for (const { keys } of self.events) {
          const hasIt = (story: Entry) => story.events.some((event) => event.keys.some((key) => keys.includes(key)))
          if (hasIt(other)) weights.push(3 + rarityOf(hasIt))
        }
        return { other, score: weights.reduce((sum, weight) => sum + weight, 0) }
      })
    return scores
      .filter(({ score }) => score > 0)
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          (a.other.published === b.other.published
            ? a.other.slug < b.other.slug
              ? -1
              : 1
            : a.other.published < b.other.published
              ? 1
              : -1),
      )
      .slice(0, 4)
      .map(({ other }) => other.slug)
  }
}

test('where few stories share a feature, the ranking is that of a comparison of all pairs', () => {
  const all = archiveOf(200).map((story) => Object.assign(story, { terms: [] }))
  const [related, expected] = [relater(all, NAMES), bruteForce(all)]

  for (const story of all) expect(related(story.slug).map(({ slug }) => slug)).toEqual(expected(story))
  expect(all.flatMap((story) => related(story.slug)).length).toBeGreaterThan(400)
})

test('the order in which stories are known does not matter', () => {
  const all = archiveOf(300)
  const below = numbers(11)
  const shuffled = all.map((story) => ({ story, at: below(1_000_000) })).toSorted((a, b) => a.at - b.at)
  const [one, other] = [
    relater(all, NAMES),
    relater(
      shuffled.map(({ story }) => story),
      NAMES,
    ),
  ]

  for (const { slug } of all) expect(other(slug)).toEqual(one(slug))
})

test.each([
  [20, true, 'is its closest'],
  [150, false, 'is not even weighed, since many that share one are nearer: no story takes longer in a larger archive'],
])('story %i, which alone shares two names with the newest, $2', (twin, isClosest) => {
  const all = Array.from({ length: 200 }, (_, age) =>
    entry(`story-${age}`, {
      published: `${2026 - age}`,
      names: age === 0 || age === twin ? ['name-1', 'name-2'] : [`name-${1 + (age % 2)}`],
    }),
  )
  const slugs = relater(all, NAMES)('story-0').map(({ slug }) => slug)

  expect(slugs).toHaveLength(4)
  expect(slugs.indexOf(`story-${twin}`)).toBe(isClosest ? 0 : -1)
})

test('stories that share nothing but most of their rarest words are related by their subject', () => {
  const others = Array.from({ length: 20 }, (_, index) =>
    entry(`other-${index}`, { terms: Array.from({ length: 16 }, (_each, term) => 1000 * (index + 1) + term) }),
  )
  const words = Array.from({ length: 16 }, (_, term) => term)
  const all = [entry('a', { terms: words }), entry('b', { terms: words }), ...others]
  const few = [entry('a', { terms: words }), entry('b', { terms: [...words.slice(0, 3), 901, 902] }), ...others]

  expect(relater(all, [])('a')).toEqual([{ slug: 'b', shared: { subject: true } }])
  expect(relater(few, [])('a')).toEqual([])
})
