import { loadStrings } from '../i18n/i18n.ts'
import { beforeAll, expect, test } from 'vitest'
import { documentHead } from './document-head.ts'
import type { ContentByScript } from './content.ts'
import { shapeScripts } from './shape.ts'
import { sitePages } from './site-pages.ts'
import { HARBOR } from './testing/hostile-case.ts'
import { HOSTILE_CASES } from './testing/hostile-cases.ts'
import { outcomeOf } from './testing/seed-folder.ts'

beforeAll(() => loadStrings('zh-hant'))

/* What is put into the page unescaped for machines; a text that broke out of it would be run. */
function headOf(content: ContentByScript): string {
  const page = [...sitePages(content)].find(({ path }) => path === '/en/stories/harbor/')
  if (!page) throw new Error('there is no page of the story')
  const head = documentHead(page, content, () => '/preview.png')
  const json = /ld\+json"[^>]*>(.*?)<\/script>/s.exec(head)?.[1] ?? ''
  const { headline } = content.hans.stories.get('harbor') ?? {}
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(headline?.en))
  return head
}

test('the table holds cases enough, each once', () => {
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(HOSTILE_CASES.map(({ when }) => when)).size).toBe(HOSTILE_CASES.length)
})

const REFUSED = HOSTILE_CASES.flatMap(({ when, seed, publisher }) =>
  publisher.is === 'refused' ? [{ when, seed, says: publisher.says, file: publisher.file ?? HARBOR }] : [],
)

const PUBLISHED = HOSTILE_CASES.flatMap(({ when, seed, publisher }) => {
  if (publisher.is === 'refused') return []
  const notice = publisher.is === 'noticed' ? [`seeds/${publisher.file ?? HARBOR}: `, publisher.says] : undefined
  return [{ when, seed, notice }]
})

test.each(REFUSED)('names file and remedy when $when', async ({ seed, says, file }) => {
  const { seeds, problems } = await outcomeOf(...seed())

  expect(seeds).toBeUndefined()
  expect(problems.map((problem) => problem.file)).toContain(`seeds/${file}`)
  expect(problems.map(({ message }) => message).join('\n')).toContain(says)
})

test.each(PUBLISHED)('publishes, and breaks out of no page, when $when', async ({ seed, notice }) => {
  const { seeds, problems } = await outcomeOf(...seed())

  expect(problems).toEqual([])
  const content = seeds && shapeScripts(seeds)
  expect(content?.hans.stories.size).toBe(2)
  expect((content ? headOf(content) : '').match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
  expect(seeds?.notices).toHaveLength(notice ? 1 : 0)
  for (const part of notice ?? []) expect(seeds?.notices.join()).toContain(part)
})
