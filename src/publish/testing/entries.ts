import type { Entry } from '../entries.ts'

/** What an archive knows of a story that shares nothing with others, apart from what is said of it. */
export function entry(slug: string, fields: Partial<Entry> = {}): Entry {
  return {
    slug,
    published: '2026',
    zh: true,
    en: true,
    related: [],
    about: [],
    names: [],
    events: [],
    terms: [],
    ...fields,
  }
}
