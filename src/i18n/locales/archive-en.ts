import type { Localized } from './en.ts'

/** Strings of the pages that list stories, in English; they load with those pages. */
export const archiveEn = {
  all: 'Every story on this site, month by month, with the languages that each exists in.',
  month: 'Stories published in {{month}}.',
  list: 'Stories',
  paged: '{{title}}, page {{page}}',
  counts: {
    all_one: '{{count, number}} story',
    all_other: '{{count, number}} stories',
    mixed: '{{all}}: {{parts}}.',
    both: { some: '{{count, number}} in both languages', whole: '{{all}}, in both languages.' },
    zh: { some: '{{count, number}} in Chinese only', whole: '{{all}}, in Chinese only.' },
    en: { some: '{{count, number}} in English only', whole: '{{all}}, in English only.' },
  },
  pages: {
    label: 'Pages of this list',
    page: 'Page {{page}}',
    previous: 'Previous page',
    next: 'Next page',
  },
  months: {
    heading: 'All months',
    label: 'Other months',
    names: 'January February March April May June July August September October November December',
    unknown: 'No month',
    newer: 'Newer',
    older: 'Older',
    table: { month: 'Month', all: 'Stories', both: 'Both', zh: 'Chinese only', en: 'English only' },
  },
  editions: {
    heading: 'Editions',
    label: 'Other editions',
    past: 'Past edition',
    newer: 'Next edition',
    older: 'Previous edition',
  },
}

/** The strings of these pages in any language. */
export type ArchiveStrings = Localized<typeof archiveEn>
