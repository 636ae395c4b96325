import type { DatabaseSync } from 'node:sqlite'
import type { Related } from './relate.ts'
import type { Relation } from './relations.ts'
import { together } from './store-database.ts'

/* A story that is gone has no entry, and one that is new was not related to any. */
const KNOWN = `
  select relation.name, related, case when story.entry is relation.entry then null else relation.entry end as before
  from relation left join story using (name) where basis = ?
`

/** What stories were related to, in a store, each with its entry as it was then. */
export class RelationTable {
  readonly #db: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#db = database
  }

  /** What stories were related to on a basis, by name. */
  known(basis: string): Map<string, Relation> {
    const rows = this.#db.prepare(KNOWN).iterate(basis)
    return new Map(
      Iterator.from(rows).map(({ name, related, before }) => [
        String(name),
        { related: JSON.parse(String(related)), ...(before !== null && { before: JSON.parse(String(before)) }) },
      ]),
    )
  }

  /** Keeps what stories are related to now; of stories that are gone, and on any other basis, nothing stays known. */
  keep(basis: string, related: Iterable<readonly [name: string, related: readonly Related[]]>): void {
    const insert = this.#db.prepare(
      'insert or replace into relation select name, ?, entry, ? from story where name = ?',
    )
    together(this.#db, () => {
      for (const [name, found] of related) insert.run(basis, JSON.stringify(found), name)
      this.#db.prepare('delete from relation where basis <> ? or name not in (select name from story)').run(basis)
    })
  }
}
