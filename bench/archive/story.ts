import type { Bilingual, NameSeed, StorySeed } from '../../src/content/types.ts'
import { randomAt, type Random } from './random.ts'
import { EVENTS, HEADLINES, SENTENCES, SOURCES, STANDFIRSTS } from './sentences.ts'
import { fillPair, fillingAt, type Filling } from './words.ts'

/* The eight stories of the real edition: sentences of the standfirst, of each paragraph, number of events, image. */
const SHAPES = [
  { standfirst: 2, body: [2, 1], events: 0 },
  { standfirst: 2, body: [3, 3, 3, 4, 2, 2], events: 6, image: 'kim-trump-summit' },
  { standfirst: 1, body: [2, 1], events: 1 },
  { standfirst: 1, body: [2, 1], events: 2 },
  { standfirst: 2, body: [2, 1], events: 2, image: 'security-adviser' },
  { standfirst: 2, body: [2], events: 1 },
  { standfirst: 2, body: [2, 1], events: 1 },
  { standfirst: 2, body: [1], events: 1 },
]

/** After so many stories the shapes start anew. */
export const SHAPE_COUNT = SHAPES.length

/** The shape of the edition’s long lead story. */
export const LONG_SHAPE = 1

const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAYS = 3653
const DAY = 86_400_000

/* As many stories as this tell of the same events. */
const NEIGHBORS = 4

function day(index: number, total: number): string {
  return new Date(FIRST_DAY + Math.floor((index / total) * DAYS) * DAY).toISOString().slice(0, 10)
}

/* Different sentences in an order of chance. */
function sentences(templates: typeof SENTENCES, count: number, filling: Filling, random: Random): Bilingual[] {
  const start = random.below(templates.length)
  const steps = [1, 3, 7, 9]
  const step = templates.length === SENTENCES.length ? random.pick(steps) : 1
  return Array.from({ length: count }, (_, at) => {
    const template = templates[(start + at * step) % templates.length]
    if (!template) throw new Error('there are no sentences')
    return fillPair(template, filling)
  })
}

type Cut = (pair: Bilingual) => Bilingual

function whole(pair: Bilingual): Bilingual {
  return pair
}

/* Most stories exist in both languages, some in one, some in one only in places. The headline keeps both then. */
function cutsOf(random: Random): { headline: Cut; text: Cut } {
  const onlyOne: Cut = random.chance(0.5) ? ({ zh }) => ({ zh }) : ({ en }) => ({ en })
  const share = random.next()
  if (share < 0.1) return { headline: onlyOne, text: onlyOne }
  if (share < 0.2) return { headline: whole, text: (pair) => (random.chance(0.4) ? onlyOne(pair) : pair) }
  return { headline: whole, text: whole }
}

function bylineOf(filling: Filling, random: Random): StorySeed['byline'] {
  if (random.chance(0.6)) return { kind: 'ai' }
  return { kind: 'person', name: fillPair(['{other}', '{other}'], filling) }
}

function originOf(filling: Filling, random: Random): StorySeed['languages'] {
  if (random.chance(0.9)) return { kind: 'together' }
  return { kind: 'translation', from: random.pick(['zh', 'en'] as const), by: bylineOf(filling, random) }
}

/* Neighbors in time share events, so these come from a series of the group. */
function eventsOf(index: number, total: number, count: number, seed: number, names: readonly NameSeed[]) {
  const group = index - (index % NEIGHBORS)
  const random = randomAt(seed, -1 - group)
  const date = day(group, total)
  return Array.from({ length: count }, (_, at) => ({
    date: at % 2 === 0 ? date.slice(0, 7) : date,
    label: fillPair(EVENTS[at % EVENTS.length] ?? ['', ''], fillingAt(group, names, random)),
  }))
}

function slugOf(index: number, { en }: Filling): string {
  return `${en['place']}-${en['topic']}-${index + 1}`.toLowerCase().replaceAll(' ', '-')
}

function castAt(index: number, seed: number, names: readonly NameSeed[]): { filling: Filling; random: Random } {
  const random = randomAt(seed, index)
  return { filling: fillingAt(index, names, random), random }
}

/** The slug of one story of an archive. */
export function slugAt(index: number, seed: number, names: readonly NameSeed[]): string {
  return slugOf(index, castAt(index, seed, names).filling)
}

function imageOf(file: string, filling: Filling): StorySeed['image'] {
  return {
    file,
    generated: true,
    alt: fillPair(['插图：{place}的河岸', 'Illustration: the riverside in {place}'], filling),
  }
}

/** Writes one story of an archive: only its date and its timeline depend on how large the archive is. */
export function storyAt(index: number, total: number, seed: number, names: readonly NameSeed[]): StorySeed {
  const { filling, random } = castAt(index, seed, names)
  const shape = SHAPES[index % SHAPES.length] ?? { standfirst: 1, body: [1], events: 0 }
  const cut = cutsOf(random)
  const published = day(index, total)
  const length = shape.body.reduce((sum, count) => sum + count, 0)
  const text = sentences(SENTENCES, length, filling, random)
  const isTimed = random.chance(0.2)
  const hasNeighbors = index >= 3 && random.chance(0.25)
  return {
    $schema: '../../schemas/story.json',
    slug: slugOf(index, filling),
    published: isTimed ? `${published}T0${random.below(10)}:30:00+08:00` : published,
    byline: bylineOf(filling, random),
    languages: originOf(filling, random),
    ...(random.chance(0.3) && { checked: { by: fillPair(['{person}', '{person}'], filling), date: published } }),
    ...(random.chance(0.6) && {
      sources: [{ title: fillPair(random.pick(SOURCES), filling), url: `https://sources.example/${index + 1}` }],
    }),
    headline: cut.headline(fillPair(HEADLINES[index % HEADLINES.length] ?? ['', ''], filling)),
    standfirst: sentences(STANDFIRSTS, shape.standfirst, filling, random).map(cut.text),
    ...(shape.image !== undefined && { image: imageOf(shape.image, filling) }),
    body: shape.body.map((count) => text.splice(0, count).map(cut.text)),
    events: eventsOf(index, total, shape.events, seed, names),
    ...(hasNeighbors && { related: [1, 3].map((back) => slugAt(index - back, seed, names)) }),
  }
}
