import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/* To be raised with each change of the tables. Before there was a number, it was 0, as in a file that is new. */
const LAYOUT = 3

/* Texts and cards have tables of their own, since SQLite reads through all that stands before a column. */
const TABLES = `
  create table if not exists story (
    name text primary key, key text, entry text, text_hash text, card_hash text
  ) without rowid;
  create table if not exists text (name text primary key, hans text, hant text);
  create table if not exists card (name text primary key, hans text, hant text);
  create table if not exists relation (name text primary key, basis text, entry text, related text) without rowid;
  create table if not exists published (id text primary key, key text, files text) without rowid;
  create table if not exists staged (id text primary key, key text, files text) without rowid;
  create table if not exists mark (id text primary key) without rowid;
`

function dropTables(database: DatabaseSync): void {
  const drops = database.prepare(
    `select 'drop table "' || name || '"' as statement from sqlite_schema where type = 'table'`,
  )
  for (const { statement } of drops.all()) database.exec(String(statement))
}

/** Opens the database of a store (store.ts), and begins it anew where its tables are laid out in another way. */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  database.exec('pragma busy_timeout = 10000; pragma page_size = 16384;')
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;')
  if (database.prepare('pragma user_version').get()?.['user_version'] !== LAYOUT) {
    dropTables(database)
    database.exec(`pragma user_version = ${LAYOUT}`)
  }
  database.exec(TABLES)
  return database
}

/** Does several changes at once: all of them are kept, or none. */
export function together(database: DatabaseSync, change: () => void): void {
  database.exec('begin immediate')
  try {
    change()
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}
