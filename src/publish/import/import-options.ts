import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { partialDate } from '../../content/fields.ts'
import type { Byline, LanguageOrigin } from '../../content/types.ts'
import type { Side } from '../../site/languages.ts'
import { asByline } from './as-byline.ts'
import type { ImportOptions } from './import-stories.ts'
import { Refusal } from './refusal.ts'

/** What the command understands, as it says itself. */
export const USAGE = `npm run seeds:import -- <file or folder> [<file or folder>] [options]

Reads RSS, Atom, RDF, JSON Feed and texts of articles (.txt), and writes stories.

--out <folder>           where to write; seeds/stories by default
--dry-run                write nothing, but say what would be written
--force                  replace stories that exist
--language zh|en         what the articles are in, where a feed says it wrongly
--byline ai|"<name>"     who wrote articles whose author is not named
--date <date>            when articles without a date were published
--pairs <file>           JSON file that says which articles are one story: [{ "zh": "…", "en": "…" }],
                         each named by its address, id or file
--by-date                also pair articles that are the only ones of their date
--together               both languages were written together
--translated-from zh|en  one language was translated from this one …
--translator ai|"<name>" … by whom`

const OPTIONS = {
  out: { type: 'string', default: 'seeds/stories' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  language: { type: 'string' },
  byline: { type: 'string' },
  date: { type: 'string' },
  pairs: { type: 'string' },
  'by-date': { type: 'boolean', default: false },
  together: { type: 'boolean', default: false },
  'translated-from': { type: 'string' },
  translator: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function sideGiven(option: string, value: string | undefined): Side | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value
  throw new Refusal(`--${option} is “${value}”; give zh or en`)
}

interface Origin {
  together: boolean
  from: Side | undefined
  by: Byline | undefined
}

function languagesOf({ together, from, by }: Origin): LanguageOrigin | undefined {
  if (together && (from !== undefined || by)) {
    throw new Refusal('--together and --translated-from exclude each other; give the one that is true')
  }
  if (together) return { kind: 'together' }
  if (from === undefined && !by) return undefined
  if (from === undefined || !by) throw new Refusal('--translated-from and --translator belong together; give both')
  return { kind: 'translation', from, by }
}

function dateOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const { success, error } = z.safeParse(partialDate, date)
  if (success) return date
  throw new Refusal(`--date is “${date}”: ${error.issues[0]?.message ?? 'not a date'}`)
}

/** The options of an import, with the mapping file still to be read. */
export type WrittenOptions = Omit<ImportOptions, 'pairs'> & { pairs: string | undefined }

/**
 * Reads the arguments of the command.
 * @returns nothing where help was asked for
 * @throws {Refusal} for arguments that are unknown or contradict each other
 */
export function importOptions(args: string[]): WrittenOptions | undefined {
  const { values, positionals: inputs } = parse(args)
  if (values.help) return undefined
  if (inputs.length === 0) throw new Refusal(`name a file or folder to import.\n\n${USAGE}`)
  const from = sideGiven('translated-from', values['translated-from'])
  return {
    inputs,
    out: values.out,
    language: sideGiven('language', values.language),
    byline: values.byline === undefined ? undefined : asByline(values.byline),
    published: dateOf(values.date),
    languages: languagesOf({
      together: values.together,
      from,
      by: values.translator === undefined ? undefined : asByline(values.translator),
    }),
    pairs: values.pairs,
    byDate: values['by-date'],
    force: values.force,
    dryRun: values['dry-run'],
  }
}
