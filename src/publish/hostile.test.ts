import { loadStrings } from '../i18n/i18n.ts'
import { beforeAll, expect, test } from 'vitest'
import { SeedProblems } from './problem.ts'
import { shapeScripts } from './shape.ts'
import { HARBOR } from './testing/hostile-case.ts'
import { HOSTILE_CASES } from './testing/hostile-cases.ts'
import { seedsWith } from './testing/seed-folder.ts'

beforeAll(() => loadStrings('zh-hant'))

async function outcome(changes: Parameters<typeof seedsWith>) {
  try {
    const seeds = await seedsWith(...changes)
    return { is: 'accepted', problems: [], notices: seeds.notices, content: shapeScripts(seeds) }
  } catch (error) {
    if (!(error instanceof SeedProblems)) throw error
    return { is: 'refused', problems: error.problems, notices: [], content: undefined }
  }
}

test('the table holds cases enough, each once', () => {
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(HOSTILE_CASES.map(({ when }) => when)).size).toBe(HOSTILE_CASES.length)
})

test.each(HOSTILE_CASES)('says what comes of it when $when', async ({ seed, publisher }) => {
  const { is, problems, notices, content } = await outcome(seed())

  if (publisher.is === 'refused') {
    const { says, file = HARBOR } = publisher
    expect(is).toBe('refused')
    expect(problems).toContainEqual(
      expect.objectContaining({ file: `seeds/${file}`, message: expect.stringContaining(says) }),
    )
    return
  }
  expect(problems).toEqual([])
  expect(content?.hans.stories.size).toBe(2)
  const expected = publisher.is === 'noticed' ? [expect.stringContaining(publisher.says)] : []
  expect(notices).toEqual(expected)
  if (publisher.is === 'noticed') expect(notices[0]).toContain(`seeds/${publisher.file ?? HARBOR}`)
})
