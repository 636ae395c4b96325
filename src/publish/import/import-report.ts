import type { ImportReport, WrittenStory } from './import-stories.ts'

const LANGUAGES = { both: '中 + EN', zh: '中', en: 'EN' } as const

function languagesOf({ seed: { headline } }: WrittenStory): string {
  if (headline.zh !== undefined && headline.en !== undefined) return LANGUAGES.both
  return headline.zh === undefined ? LANGUAGES.en : LANGUAGES.zh
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function storyLines(story: WrittenStory, verb: string): string[] {
  const { file, origins, seed, todo } = story
  const pairs = seed.body.flat().filter(({ zh, en }) => zh !== undefined && en !== undefined).length
  const facts = [
    languagesOf(story),
    seed.published,
    counted(seed.body.length, 'paragraph', 'paragraphs'),
    ...(pairs > 0 ? [counted(pairs, 'pair', 'pairs')] : []),
  ]
  return [
    `${verb.padEnd(12)}${file}  (${facts.join(', ')})`,
    `${''.padEnd(12)}from ${origins.join(' + ')}`,
    ...todo.map((line) => `${''.padEnd(12)}to do: ${line}`),
  ]
}

/** What was imported and refused, and what a person must finish, as lines. */
export function reportLines({ written, refused, skipped }: ImportReport, dryRun: boolean): string[] {
  const verb = dryRun ? 'would write' : 'written'
  const lines = [
    ...written.flatMap((story) => storyLines(story, verb)),
    ...skipped.map((line) => `${'passed over'.padEnd(12)}${line}`),
    ...refused.map((line) => `${'refused'.padEnd(12)}${line}`),
    '',
    `${counted(written.length, 'story', 'stories')} ${verb === 'written' ? 'written' : 'to be written'}, ${skipped.length} passed over, ${refused.length} refused.`,
  ]
  if (written.length === 0 || dryRun) return lines
  return [...lines, 'Next: finish what is to do, add the stories to seeds/edition.json, and run npm run seeds:check.']
}
