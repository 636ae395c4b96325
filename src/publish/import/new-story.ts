import { existsSync } from 'node:fs'
import * as z from 'zod/mini'
import { partialDate, slug, text } from '../../content/fields.ts'
import { storySeed } from '../../content/schema.ts'
import type { Byline, StorySeed } from '../../content/types.ts'
import { SIDES, type Side } from '../../site/languages.ts'
import { oneSided, pairParagraph } from './align.ts'
import { storyPath } from './write-story.ts'

/** The same text in each language; one may be empty. */
interface Answered {
  zh: string
  en: string
}

/** What is asked for to begin a story. */
interface Answers {
  slug: string
  published: string
  byline: Byline
  headline: Answered
  standfirst: Answered
  paragraph: Answered
}

/** A check of one answer: true, or what is wrong and how to mend it. */
type Check = (answer: string) => string | true

function checkedBy(schema: z.core.$ZodType): Check {
  return (answer) => {
    const { success, error } = z.safeParse(schema, answer.trim())
    return success || (error.issues[0]?.message ?? 'not valid; correct it')
  }
}

const checkText = checkedBy(text)
const checkSlug = checkedBy(slug)

/** Checks a slug, and that no story in the folder has it. */
export function slugCheck(folder: string): Check {
  return (answer) => {
    const checked = checkSlug(answer)
    if (checked !== true) return checked
    const file = storyPath(folder, answer.trim())
    return existsSync(file) ? `${file} exists; choose another slug` : true
  }
}

/** Checks a date. */
export const checkDate: Check = checkedBy(partialDate)

/** Checks a text that must be there. */
export const checkName: Check = checkText

/** Checks the Chinese of a text, which may be left out. */
export const checkChinese: Check = (answer) => answer.trim() === '' || checkText(answer)

/** Checks the English of a text, which may be left out only where there is Chinese. */
export function englishCheck(chinese: string): Check {
  return (answer) => {
    if (answer.trim() !== '') return checkText(answer)
    return chinese.trim() === '' ? 'neither language is present; write Chinese, English or both' : true
  }
}

/** Makes a story of the answers; it holds only what was answered. */
export function storyOf({ slug: name, published, byline, headline, standfirst, paragraph }: Answers): StorySeed {
  return storySeed.parse({
    slug: name.trim(),
    published: published.trim(),
    byline,
    headline: Object.assign({}, ...sidesOf(headline).map(([side, words]) => ({ [side]: words }))),
    standfirst: pairsOf(standfirst),
    body: [pairsOf(paragraph)],
  })
}

function sidesOf(answered: Answered): [Side, string][] {
  return SIDES.flatMap((side): [Side, string][] =>
    answered[side].trim() === '' ? [] : [[side, answered[side].trim()]],
  )
}

function pairsOf(answered: Answered): StorySeed['standfirst'] {
  const [first, second] = sidesOf(answered).map(([side, words]) => ({ side, traditional: undefined, words }))
  if (!first) return []
  return second ? pairParagraph(first, first.words, second, second.words) : oneSided(first, first.words)
}
