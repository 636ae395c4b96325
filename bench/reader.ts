/*
 * What a story costs its reader, on a phone with a slow line, as a ratio to a plain page of the same content in the
 * same run. After a build: npm run bench -- reader
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { editionFile, storyFile } from '../src/content/published.ts'
import { contentPaths, paths } from '../src/site/paths.ts'
import { heldAfter } from './heap.ts'
import { actOnPage, followPlainLink, type Waits } from './interactions.ts'
import { loadPage, type PageLoad } from './page-load.ts'
import { median, rowAgainst, type Part, type Row } from './part.ts'
import { launchBrowser } from './phone.ts'
import { makePlainSite, whileServed } from './sites.ts'

const ROUNDS = 21
const SITE = resolve('dist')

async function read(address: string): Promise<unknown> {
  return JSON.parse(await readFile(join(SITE, address), 'utf8'))
}

/** The lead story, and the first that stands beside it. */
async function storiesToRead(): Promise<[string, string]> {
  const { lead } = editionFile.parse(await read(contentPaths.edition('hans')))
  const { related } = storyFile.parse(await read(contentPaths.story(lead, 'hans')))
  const next = related[0]?.slug
  if (next === undefined) throw new Error(`the lead story “${lead}” has no related story to click on; give it one`)
  return [lead, next]
}

interface Round {
  duidu: PageLoad
  plain: PageLoad
  navigation: number
  waits: Waits
}

/* In turn, so that whatever else the machine does weighs on both alike. */
async function measureRounds(app: string, plain: string, [lead, next]: [string, string]): Promise<Round[]> {
  const [here, there] = [paths.story('zh', lead), paths.story('zh', next)]
  const browser = await launchBrowser()
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      duidu: await loadPage(browser, app + here, true),
      plain: await loadPage(browser, plain + here, false),
      navigation: await followPlainLink(browser, plain + here, there),
      waits: await actOnPage(browser, app + here, there),
    })
  }
  await browser.close()
  return rounds
}

function rowsOf(rounds: Round[]): Row[] {
  const navigation = median(rounds.map((round) => round.navigation))

  function load(what: string, of: (page: PageLoad) => number, unit: string, target?: string): Row {
    const reference = median(rounds.map(({ plain }) => of(plain)))
    return rowAgainst(reference, what, median(rounds.map(({ duidu }) => of(duidu))), unit, target)
  }

  function wait(what: string, name: keyof Waits, target?: string): Row {
    return rowAgainst(navigation, what, median(rounds.map(({ waits }) => waits[name])), 'ms', target)
  }

  return [
    load('HTML and CSS', ({ html, css }) => html + css, 'B', '≤ 2.0 ×'),
    load('HTML and CSS, unpacked', ({ rawHtml }) => rawHtml, 'B'),
    load('JavaScript', ({ js }) => js, 'B'),
    load('all transfer', ({ all }) => all, 'B'),
    load('requests', ({ requests }) => requests, ''),
    load('first contentful paint', ({ fcp }) => fcp, 'ms', '≤ 1.05 ×'),
    load('largest contentful paint', ({ lcp }) => lcp, 'ms', '≤ 1.05 ×'),
    load('total blocking time', ({ blocking }) => blocking, 'ms', '≤ 100 ms'),
    load('layout shift', ({ shift }) => shift, '', '0.00'),
    wait('related story, prefetched', 'related', '≤ 0.35 ×'),
    wait('language switch', 'language', '≤ 0.35 ×'),
    wait('language switch, off the screen', 'languageOfPage'),
    wait('side by side', 'sideBySide', '≤ 0.35 ×'),
    wait('Back', 'back', '≤ 1.0 ×'),
  ]
}

async function heapRows(work: string): Promise<Row[]> {
  const [few, many] = await heldAfter(resolve('seeds'), work, [10, 50])
  if (!few || !many) throw new Error('the walk through the stories ended before its last stop')
  return [
    rowAgainst(few.heap, 'heap after 50 stories, against 10', many.heap, 'B', '≤ 1.10 ×'),
    rowAgainst(few.nodes, 'DOM nodes after 50 stories, against 10', many.nodes, ''),
    rowAgainst(few.listeners, 'listeners after 50 stories, against 10', many.listeners, ''),
  ]
}

/** Measures what a built site costs its reader. */
export async function measure(): Promise<Part> {
  const work = await mkdtemp(join(tmpdir(), 'duidu-reader-'))
  try {
    const plainSite = join(work, 'plain')
    const stories = await storiesToRead()
    await makePlainSite(SITE, plainSite, stories)
    const rounds = await whileServed(SITE, (app) =>
      whileServed(plainSite, (plain) => measureRounds(app, plain, stories)),
    )
    return {
      name: 'a story on a phone, against a plain page of the same content',
      rows: [...rowsOf(rounds), ...(await heapRows(work))],
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
