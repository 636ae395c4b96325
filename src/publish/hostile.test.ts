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
  const json = /json"[^>]*>(.*?)<\/script>/s.exec(head)?.[1] ?? ''
  const { headline } = content.hans.stories.get('harbor') ?? {}
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(headline?.en))
  return head
}

test('the table holds cases enough, each once', () => {
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(HOSTILE_CASES.map(({ when }) => when)).size).toBe(HOSTILE_CASES.length)
})

test.each(HOSTILE_CASES)('says what comes of it when $when', async ({ seed, publisher }) => {
  const { seeds, problems } = await outcomeOf(...seed())

  if (publisher.is === 'refused') {
    const { says, file = HARBOR } = publisher
    expect(seeds).toBeUndefined()
    expect(problems).toContainEqual(
      expect.objectContaining({ file: `seeds/${file}`, message: expect.stringContaining(says) }),
    )
    return
  }
  expect(problems).toEqual([])
  const content = seeds && shapeScripts(seeds)
  expect(content?.hans.stories.size).toBe(2)
  const expected = publisher.is === 'noticed' ? [expect.stringContaining(publisher.says)] : []
  expect(seeds?.notices).toEqual(expected)
  const head = content && headOf(content)
  expect(head?.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
  if (publisher.is === 'noticed') expect(seeds?.notices[0]).toContain(`seeds/${publisher.file ?? HARBOR}`)
})
