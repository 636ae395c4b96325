import type { DatabaseSync } from 'node:sqlite'
import type { StoryCard } from '../content/types.ts'
import { SCRIPTS, type Script } from '../site/languages.ts'
import type { Entry } from './entries.ts'
import { RelationTable } from './relation-table.ts'
import type { StoryText } from './shape-story.ts'
import { openDatabase, together } from './store-database.ts'

/** A story as it was shaped: texts and cards as JSON, since most are only passed on. */
export interface StoryRow {
  /** Name of its file without ending. */
  name: string
  /** What it was made from. */
  key: string
  entry: Entry
  text: Record<Script, string>
  card: Record<Script, string>
  /** Hashes of texts and cards in all scripts. */
  textHash: string
  cardHash: string
}

/** A story without its texts. */
export type StockedStory = Pick<StoryRow, 'name' | 'key' | 'entry' | 'textHash' | 'cardHash'>

/** Files that come about together, such as the pages about a story: what from, and which, with their sizes in bytes. */
export interface Unit {
  id: string
  key: string
  files: [address: string, size: number][]
}

/** Units that stand in the output, and those that wait in the staging folder. */
export type Place = 'published' | 'staged'

/** How many cards are kept at hand. */
const RECENT = 2000

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The store holds something else than text; remove build/cache.')
  return value
}

function stocked({
  name,
  key,
  entry,
  text_hash: textHash,
  card_hash: cardHash,
}: Record<string, unknown>): StockedStory {
  return {
    name: text(name),
    key: text(key),
    entry: JSON.parse(text(entry)),
    textHash: text(textHash),
    cardHash: text(cardHash),
  }
}

function unitOf({ id, key, files }: Record<string, unknown>): Unit {
  return { id: text(id), key: text(key), files: JSON.parse(text(files)) }
}

/**
 * What is kept of one publication so that the next has little to do: every story as it was shaped, and what every file
 * was made from. SQLite keeps it whole whenever a run is cut off, lets workers read while another thread writes, and
 * holds a hundred thousand stories without their being in memory. Without it, everything is made anew.
 */
export class Store {
  readonly relations: RelationTable
  readonly #db: DatabaseSync
  /* Neighbours in time are related to the same stories. */
  readonly #cards = new Map<string, StoryCard>()
  readonly #texts: Record<string, ReturnType<DatabaseSync['prepare']>>

  constructor(file: string) {
    this.#db = openDatabase(file)
    this.relations = new RelationTable(this.#db)
    this.#texts = Object.fromEntries(
      ['text', 'card'].flatMap((kind) =>
        SCRIPTS.map((script) => [
          `${kind} ${script}`,
          this.#db.prepare(`select ${script} as found from ${kind} where name = ?`),
        ]),
      ),
    )
  }

  close(): void {
    this.#db.close()
  }

  /** Does several changes at once: all of them are kept, or none. */
  together(change: () => void): void {
    together(this.#db, change)
  }

  /** All stories without their texts, by name. */
  stories(): Map<string, StockedStory> {
    const rows = this.#db.prepare('select name, key, entry, text_hash, card_hash from story').iterate()
    return new Map(Iterator.from(rows).map((row) => [text(row['name']), stocked(row)]))
  }

  /** A story in full. */
  textOf(name: string, script: Script): StoryText | undefined {
    const row = this.#texts[`text ${script}`]?.get(name)
    return row && JSON.parse(text(row['found']))
  }

  /** A story as lists show it. */
  cardOf(name: string, script: Script): StoryCard | undefined {
    const id = `${script} ${name}`
    const recent = this.#cards.get(id)
    if (recent) return recent
    const row = this.#texts[`card ${script}`]?.get(name)
    if (!row) return undefined
    const card: StoryCard = JSON.parse(text(row['found']))
    if (this.#cards.size >= RECENT) this.#cards.clear()
    this.#cards.set(id, card)
    return card
  }

  keepStories(rows: readonly StoryRow[]): void {
    this.#cards.clear()
    const story = this.#db.prepare('insert or replace into story values (?, ?, ?, ?, ?)')
    const inFull = this.#db.prepare('insert or replace into text values (?, ?, ?)')
    const inLists = this.#db.prepare('insert or replace into card values (?, ?, ?)')
    this.together(() => {
      for (const { name, key, entry, textHash, cardHash, text: texts, card } of rows) {
        story.run(name, key, JSON.stringify(entry), textHash, cardHash)
        inFull.run(name, texts.hans, texts.hant)
        inLists.run(name, card.hans, card.hant)
      }
    })
  }

  forgetStories(names: Iterable<string>): void {
    this.#cards.clear()
    const removals = ['story', 'text', 'card'].map((table) => this.#db.prepare(`delete from ${table} where name = ?`))
    this.together(() => {
      for (const name of names) for (const remove of removals) remove.run(name)
    })
  }

  unit(place: Place, id: string): Unit | undefined {
    const row = this.#db.prepare(`select id, key, files from ${place} where id = ?`).get(id)
    return row && unitOf(row)
  }

  units(place: Place): Map<string, Unit> {
    const rows = this.#db.prepare(`select id, key, files from ${place}`).iterate()
    return new Map(Iterator.from(rows).map((row) => [text(row['id']), unitOf(row)]))
  }

  /** Keys of units by id. */
  keys(place: Place): Map<string, string> {
    const rows = this.#db.prepare(`select id, key from ${place}`).iterate()
    return new Map(Iterator.from(rows).map((row) => [text(row['id']), text(row['key'])]))
  }

  /** Keeps one unit, as part of what is done together. */
  keepUnit(place: Place, { id, key, files }: Unit): void {
    this.#db.prepare(`insert or replace into ${place} values (?, ?, ?)`).run(id, key, JSON.stringify(files))
  }

  forgetUnit(place: Place, id: string): void {
    this.#db.prepare(`delete from ${place} where id = ?`).run(id)
  }

  keepUnits(place: Place, units: Iterable<Unit>): void {
    this.together(() => {
      for (const unit of units) this.keepUnit(place, unit)
    })
  }

  forgetUnits(place: Place, ids: Iterable<string>): void {
    this.together(() => {
      for (const id of ids) this.forgetUnit(place, id)
    })
  }

  clearStaged(): void {
    this.#db.exec('delete from staged')
  }

  /** Whether a step that must not be left half done has begun. */
  isMarked(step: string): boolean {
    return this.#db.prepare('select 1 from mark where id = ?').get(step) !== undefined
  }

  mark(step: string, begun: boolean): void {
    this.#db.prepare(begun ? 'insert or replace into mark values (?)' : 'delete from mark where id = ?').run(step)
  }
}
