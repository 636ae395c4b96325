import { expect, test } from 'vitest'
import { layOutArchive, layOutList, monthOf, newestFirst, PAGE_SIZE, type ListEntry } from './archive-pages.ts'

function entry(slug: string, published: string, zh = true, en = true): ListEntry {
  return { slug, published, zh, en }
}

function entries(count: number, published: string): ListEntry[] {
  return Array.from({ length: count }, (_, index) => entry(`s${String(index).padStart(6, '0')}`, published))
}

test.each([
  ['2025', '2025'],
  ['2025-12', '2025-12'],
  ['2025-12-31', '2025-12'],
  ['2025-12-31T23:30-08:00', '2025-12'],
  ['2025-12/2026-01', '2025-12'],
  ['2025/2026', '2025'],
])('files %s under %s', (date, month) => {
  expect(monthOf(date)).toBe(month)
})

test('orders stories from the newest on, a year after its months and one date by slug', () => {
  const sorted = [
    entry('year', '2025'),
    entry('years', '2025/2026'),
    entry('b', '2025-12-01'),
    entry('a', '2025-12-01'),
    entry('month', '2025-12'),
    entry('late', '2025-12-31'),
    entry('next', '2026-01'),
    entry('early', '2024-12-31'),
  ].toSorted(newestFirst)

  expect(sorted.map(({ slug }) => slug)).toEqual(['next', 'late', 'a', 'b', 'month', 'years', 'year', 'early'])
})

test.each([
  [0, 1, 0],
  [1, 1, 1],
  [PAGE_SIZE, 1, PAGE_SIZE],
  [PAGE_SIZE + 1, 2, 1],
  [3 * PAGE_SIZE, 3, PAGE_SIZE],
])('lays %i stories out on %i pages, with %i on the last', (count, pages, last) => {
  const list = layOutList('harbor', entries(count, '2025-12'))

  expect(list).toHaveLength(pages)
  expect(list.map(({ page }) => page)).toEqual(list.map((_, index) => index + 1))
  expect(list.every((page) => page.pages === pages && page.counts.both === count)).toBe(true)
  expect(list.at(-1)?.slugs).toHaveLength(last)
  expect(list.map(({ key }) => key).slice(0, 2)).toEqual(['harbor', 'harbor/2'].slice(0, pages))
})

test('counts what exists in both languages, in Chinese alone and in English alone', () => {
  const { index } = layOutArchive([
    entry('a', '2025-12', true, false),
    entry('b', '2025-12', true, true),
    entry('c', '2025-11', false, true),
    entry('d', '2025-11', true, true),
  ])

  expect(index.counts).toEqual({ both: 2, zh: 1, en: 1 })
  expect(index.months).toEqual([
    { month: '2025-12', counts: { both: 1, zh: 1, en: 0 } },
    { month: '2025-11', counts: { both: 1, zh: 0, en: 1 } },
  ])
})

test('leads from a month to those beside it that have stories', () => {
  const { pages } = layOutArchive([entry('a', '2026-01'), entry('b', '2025-03-05'), entry('c', '2025')])

  expect(pages.map(({ key, newer, older }) => [newer, key, older])).toEqual([
    [undefined, '2026-01', '2025-03'],
    ['2026-01', '2025-03', '2025'],
    ['2025-03', '2025', undefined],
  ])
})

test('shows the newest stories by their months, and no more than a page holds', () => {
  const { index } = layOutArchive([...entries(3, '2026-01'), ...entries(PAGE_SIZE, '2025-12')])

  expect(index.latest.map(({ month, slugs }) => [month, slugs.length])).toEqual([
    ['2026-01', 3],
    ['2025-12', PAGE_SIZE - 3],
  ])
})

test('has no page larger than that in an archive of 100,000 stories, and every story on exactly one', () => {
  const months = Array.from(
    { length: 100 },
    (_, index) => `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  )
  const all = months.flatMap((month) => entries(1000, month).map(({ slug }) => entry(`${month}-${slug}`, month)))
  const { pages } = layOutArchive(all)
  const placed = pages.flatMap(({ slugs }) => slugs)

  expect(pages).toHaveLength(2000)
  expect(Math.max(...pages.map(({ slugs }) => slugs.length))).toBe(PAGE_SIZE)
  expect(placed).toHaveLength(100_000)
  expect(new Set(placed).size).toBe(100_000)
})
