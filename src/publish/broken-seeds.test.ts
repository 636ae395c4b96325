import { expect, test } from 'vitest'
import { fieldPath, formatProblems, SeedProblems } from './problem.ts'
import { servedAt } from './read-images.ts'
import { readSeeds } from './read-seeds.ts'
import { problemsWith, seedsWith } from './testing/seed-folder.ts'

test('reports five errors in four files at once, in the order of files', async () => {
  const problems = await problemsWith(
    { file: 'site.json', field: 'url', value: 'news.example' },
    { file: 'names.json', field: '[0].kind', value: 'ship' },
    { file: 'stories/harbor.json', field: 'headline.zh', value: '' },
    { file: 'stories/harbor.json', field: 'published', value: '2025-02-30' },
    { file: 'stories/lighthouse.json', field: 'related', value: ['island'] },
  )

  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    ['seeds/site.json', 'url'],
    ['seeds/names.json', '[0].kind'],
    ['seeds/stories/harbor.json', 'published'],
    ['seeds/stories/harbor.json', 'headline.zh'],
    ['seeds/stories/lighthouse.json', 'related[0]'],
  ])
})

test('finds nothing wrong with the seeds of this repository', async () => {
  await expect(readSeeds('seeds')).resolves.toHaveProperty('stories.size', 8)
})

test('finds nothing wrong with the smallest sound folder', async () => {
  await expect(seedsWith()).resolves.toHaveProperty('stories.size', 2)
})

test('accepts a story that exists in one language only', async () => {
  const only = { zh: '只有中文。' }
  const file = 'stories/lighthouse.json'

  const problems = await problemsWith(
    { file, field: 'headline', value: { zh: '灯塔亮了' } },
    { file, field: 'standfirst', value: [only] },
    { file, field: 'body', value: [[only]] },
  )

  expect(problems).toEqual([])
})

test('measures an image and serves it under a name that changes with its content', async () => {
  const file = 'images/boat.svg'
  const before = (await seedsWith()).images.get('boat')
  const after = (await seedsWith({ file, value: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' })).images

  expect(before).toMatchObject({ width: 4, height: 3 })
  const addresses = [before, after.get('boat')].map((image) => image && servedAt(image, false))
  for (const address of addresses) expect(address).toMatch(/^\/images\/boat\.[\w-]{8}\.svg$/)
  expect(addresses[1]).not.toBe(addresses[0])
})

test('writes a problem on one line as file, field, and what to do', async () => {
  const problems = await problemsWith({ file: 'stories/harbor.json', field: 'body[1][0].zh', value: 7 })

  expect(formatProblems(problems)).toBe(
    [
      'seeds/stories/harbor.json: body[1][0].zh: expected text in quotes, found a number; correct the value',
      '',
      '1 problem in seeds; nothing was published.',
    ].join('\n'),
  )
})

test('leaves the field out of the line when the file as a whole is wrong', () => {
  const problem = { file: 'seeds/site.json', field: '', message: 'the file is missing; add it' }

  expect(formatProblems([problem, problem]).split('\n')).toEqual([
    'seeds/site.json: the file is missing; add it',
    'seeds/site.json: the file is missing; add it',
    '',
    '2 problems in seeds; nothing was published.',
  ])
})

test('writes the path of a field as an editor would type it', () => {
  expect(fieldPath(['body', 2, 0, 'zh'])).toBe('body[2][0].zh')
  expect(fieldPath([3, 'aliases', 'en', 0])).toBe('[3].aliases.en[0]')
  expect(fieldPath([])).toBe('')
})

test('throws one error whose message is the whole list', () => {
  const problems = [{ file: 'seeds/names.json', field: '[0].id', message: 'not an id' }]

  expect(new SeedProblems(problems).message).toBe(formatProblems(problems))
})
