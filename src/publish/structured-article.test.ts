import { describe, expect, test } from 'vitest'
import type { Language } from '../site/languages.ts'
import { headsOf, nodeOf } from './testing/document-heads.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'
import { vocabularyProblems, type Node } from './testing/vocabulary.ts'

const file = 'stories/harbor.json'

// The dictionaries of Traditional Chinese take longer to load than a test may.
const sound = await headsOf(await seedsWith())

function change(field: string, value: unknown): Change {
  return { file, field, value }
}

async function articleIn(language: Language, ...changes: Change[]): Promise<Node | undefined> {
  const heads = changes.length === 0 ? sound : await headsOf(await seedsWith(...changes))
  const { nodes = [] } = heads.get(`/${language}/stories/harbor/`) ?? {}
  expect(vocabularyProblems(nodes)).toEqual([])
  return nodeOf(nodes, 'NewsArticle')
}

const PERSON = { kind: 'person', name: { zh: '某人', en: 'Someone' }, url: 'https://people.example/someone' }
const AI = { kind: 'ai' }
const ai = {
  zh: { '@type': 'Organization', name: '港口报（AI）', url: 'https://news.example/zh/about/' },
  'zh-hant': { '@type': 'Organization', name: '海港報（AI）', url: 'https://news.example/zh-hant/about/' },
  en: { '@type': 'Organization', name: 'Port News (AI)', url: 'https://news.example/en/about/' },
}
const byAi = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'

describe('the author', () => {
  test.each(['zh', 'zh-hant', 'en'] as const)(
    'is an AI in so many words, and the text is marked, in %s',
    async (language) => {
      expect(await articleIn(language)).toMatchObject({ author: ai[language], digitalSourceType: byAi })
    },
  )

  test('is a person with an address, and the text is not marked', async () => {
    const article = await articleIn('en', change('byline', PERSON))

    expect(article?.['author']).toEqual({ '@type': 'Person', name: 'Someone', url: 'https://people.example/someone' })
    expect(article).not.toHaveProperty('digitalSourceType')
  })
})

describe('the date', () => {
  test.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-03/2026-05', '2026-03'],
    ['2026-03-14T09:30+08:00', '2026-03-14T09:30+08:00'],
  ])('%s is as precise as it is known', async (value, expected) => {
    expect(await articleIn('en', change('published', value))).toMatchObject({
      datePublished: expected,
      dateModified: expected,
    })
  })

  test('of the last change stands beside that of publication', async () => {
    expect(await articleIn('zh', change('modified', '2026-04-01'))).toMatchObject({
      datePublished: '2026-03-14',
      dateModified: '2026-04-01',
    })
  })
})

test('has its picture beside the preview, and says so if a machine made it', async () => {
  const drawn = await articleIn('en', change('image.caption', { en: 'The harbor' }))
  const generated = await articleIn('en', change('image.generated', true))
  const picture = {
    '@type': 'ImageObject',
    url: expect.stringMatching(/^https:\/\/news\.example\/images\/boat\.[\w-]{8}\.svg$/),
    width: '4 px',
    height: '3 px',
    description: 'A boat',
  }
  const preview = {
    '@type': 'ImageObject',
    url: 'https://news.example/social/en/harbor.png',
    width: '1200 px',
    height: '630 px',
  }

  expect(drawn?.['image']).toEqual([preview, { ...picture, caption: 'The harbor' }])
  expect(generated?.['image']).toEqual([preview, { ...picture, digitalSourceType: byAi }])
})

test('names its sources and who checked it, and neither where there is none', async () => {
  const bare = await articleIn('en')
  const sources = [
    { title: { zh: '公报', en: 'Communiqué' }, url: 'https://a.example/1' },
    { title: { zh: '笔记' }, rights: { en: 'CC BY 4.0' } },
  ]
  const article = await articleIn(
    'en',
    change('sources', sources),
    change('checked', { by: { zh: '编辑', en: 'An Editor' }, date: '2026-03' }),
  )

  expect(article).toMatchObject({
    isBasedOn: [
      { '@type': 'CreativeWork', name: 'Communiqué', url: 'https://a.example/1' },
      { '@type': 'CreativeWork', name: '笔记', copyrightNotice: 'CC BY 4.0' },
    ],
    editor: { '@type': 'Person', name: 'An Editor' },
  })
  expect(bare).not.toHaveProperty('isBasedOn')
  expect(bare).not.toHaveProperty('editor')
})

function reference(language: string, inLanguage: string) {
  return { '@type': 'NewsArticle', '@id': `https://news.example/${language}/stories/harbor/`, inLanguage }
}

function from(side: 'zh' | 'en', by: unknown = PERSON) {
  return { kind: 'translation', from: side, by }
}

describe('between languages', () => {
  const [zh, hant, en] = [reference('zh', 'zh-Hans'), reference('zh-hant', 'zh-Hant'), reference('en', 'en')]
  const together = { kind: 'together' }

  test.each([
    { origin: together, language: 'zh', original: undefined, translations: [hant, en] },
    { origin: together, language: 'zh-hant', original: zh, translations: [en] },
    { origin: together, language: 'en', original: undefined, translations: [zh, hant] },
    { origin: from('zh'), language: 'zh', original: undefined, translations: [hant, en] },
    { origin: from('zh'), language: 'zh-hant', original: zh, translations: [] },
    { origin: from('zh'), language: 'en', original: zh, translations: [] },
    { origin: from('en'), language: 'en', original: undefined, translations: [zh, hant] },
    { origin: from('en'), language: 'zh', original: en, translations: [hant] },
    { origin: from('en'), language: 'zh-hant', original: zh, translations: [] },
  ] as const)('$origin.kind, from $origin.from: $language', async ({ origin, language, original, translations }) => {
    const article = await articleIn(language, change('languages', origin))

    expect(article?.['translationOfWork']).toEqual(original)
    expect(article?.['workTranslation'] ?? []).toEqual(translations)
  })

  test('says who translated, where someone did', async () => {
    const byMachine = [change('byline', PERSON), change('languages', from('en', AI))]
    const byPerson = [change('languages', from('en'))]

    expect(await articleIn('zh', ...byMachine)).toMatchObject({ translator: ai.zh })
    expect(await articleIn('zh-hant', ...byMachine)).toMatchObject({ translator: ai['zh-hant'] })
    expect(await articleIn('zh', ...byPerson)).toMatchObject({ translator: { '@type': 'Person', name: '某人' } })
    expect(await articleIn('en', ...byMachine)).not.toHaveProperty('translator')
  })

  test('names no version that does not exist', async () => {
    const only = { zh: '只有中文。' }
    const changes = [change('headline', { zh: '港口开放' }), change('standfirst', [only]), change('body', [[only]])]

    expect((await articleIn('zh', ...changes))?.['workTranslation']).toEqual([hant])
    expect(await articleIn('en', ...changes)).toMatchObject({ '@id': zh['@id'], inLanguage: 'zh-Hans' })
  })
})
