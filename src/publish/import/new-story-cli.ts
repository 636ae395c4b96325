import { input } from '@inquirer/prompts'
import { parseArgs } from 'node:util'
import { asByline } from './as-byline.ts'
import { checkChinese, checkDate, checkName, englishCheck, slugCheck, storyOf } from './new-story.ts'
import { storyPath, writeStory } from './write-story.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'seeds/stories' } } })

async function askBoth(what: string): Promise<{ zh: string; en: string }> {
  const zh = await input({ message: `${what} in Chinese (empty: none):`, validate: checkChinese })
  const en = await input({ message: `${what} in English (empty: none):`, validate: englishCheck(zh) })
  return { zh, en }
}

async function ask() {
  const slug = await input({ message: 'Slug, such as “harbor-reopens”:', validate: slugCheck(values.out) })
  const published = await input({
    message: 'Published (YYYY, YYYY-MM, YYYY-MM-DD or a date-time with offset):',
    validate: checkDate,
  })
  const byline = await input({ message: 'Written by (“ai” or a name):', validate: checkName })
  const headline = await askBoth('Headline')
  const standfirst = await askBoth('Standfirst')
  const paragraph = await askBoth('First paragraph')
  return storyOf({ slug, published, byline: asByline(byline), headline, standfirst, paragraph })
}

try {
  const story = await ask()
  await writeStory(values.out, story, false)
  console.log(`${storyPath(values.out, story.slug)} is written.`)
  console.log(`Next: write on, add “${story.slug}” to seeds/edition.json, and run npm run seeds:check.`)
} catch (error) {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? String(error.code) : error.name
  if (code === 'EEXIST') console.error('A story of this slug was written meanwhile; nothing was replaced.')
  else if (code === 'ExitPromptError') console.error('Left off; nothing was written.')
  else throw error
  process.exitCode = 1
}
