import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** When stories of the test archive were published, and how many of them. */
const DATES: [published: string, count: number][] = [
  ['2026-01-04', 3],
  ['2025-12', 60],
  ['2025-12-24', 55],
  ['2025-10-30', 4],
  ['2024-06-01', 2],
  ['2024', 1],
]

function pair(index: number, zh: string, en: string) {
  if (index % 10 === 3) return { zh }
  if (index % 10 === 7) return { en }
  return { zh, en }
}

function story(published: string, index: number) {
  const slug = `harbor-${published.toLowerCase()}-${String(index).padStart(3, '0')}`
  const sentence = pair(
    index,
    `海事局说，第${index}号灯塔的灯每晚照常亮起，渔船按时归港。`,
    `The light of tower ${index} is lit every night, the Maritime Office said, and boats come home on time.`,
  )
  return {
    slug,
    published,
    byline: { kind: 'ai' },
    languages: { kind: 'together' },
    headline: pair(index, `第${index}号灯塔迎来冬季航班`, `Lighthouse ${index} greets the winter ferry`),
    standfirst: [sentence],
    body: [[sentence], [pair(index, '海面平静。', 'The sea is calm.')]],
    ...(index % 4 === 0 && {
      image: { file: 'breakwater', alt: { zh: '防波堤', en: 'A breakwater' }, generated: true },
    }),
  }
}

function edition(zh: string, en: string, published: string, slugs: string[]) {
  return { title: { zh, en }, published, lead: slugs[0], stories: slugs }
}

/** Writes seeds of an archive that fills several pages: a month, a name, and editions that have left the front page. */
export async function writeArchiveSeeds(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const kept of ['site.json', 'pages', 'images']) {
    await cp(join('e2e/seeds', kept), join(folder, kept), { recursive: true })
  }
  const stories = DATES.flatMap(([published, count]) =>
    Array.from({ length: count }, (_, index) => story(published, index)),
  )
  const slugsOf = (month: string) => stories.filter(({ published }) => published === month).map(({ slug }) => slug)
  const office = { zh: '海事局', en: 'Maritime Office' }
  const files: Record<string, unknown> = {
    'edition.json': edition('新年号', 'New Year issue', '2026-01', slugsOf('2026-01-04')),
    'editions/winter.json': edition('冬季号', 'Winter issue', '2025-12', slugsOf('2025-12-24').slice(0, 6)),
    'editions/autumn.json': edition('秋季号', 'Autumn issue', '2025-10', slugsOf('2025-10-30')),
    'names.json': [
      {
        id: 'maritime-office',
        kind: 'organization',
        name: office,
        aliases: { zh: [], en: [] },
        role: { zh: '管理港口的机构', en: 'The office that runs the harbor' },
      },
    ],
    ...Object.fromEntries(stories.map((each) => [`stories/${each.slug}.json`, each])),
  }
  for (const part of ['stories', 'editions']) await mkdir(join(folder, part), { recursive: true })
  for (const [file, data] of Object.entries(files)) await writeFile(join(folder, file), JSON.stringify(data))
}
