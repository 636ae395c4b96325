import { expect, test } from 'vitest'
import type { NameSeed, StorySeed } from '../content/types.ts'
import { SIDES } from '../site/languages.ts'
import { firstMentions, mentionsIn, nameFinder, type Mention } from './mentions.ts'
import { readSeeds } from './read-seeds.ts'

function name(id: string, kind: NameSeed['kind'], zh: string[], en: string[]): NameSeed {
  const [zhName = '', ...zhAliases] = zh
  const [enName = '', ...enAliases] = en
  const role = { zh: '某', en: 'Some' }
  return { id, kind, name: { zh: zhName, en: enName }, aliases: { zh: zhAliases, en: enAliases }, role }
}

const seeds = await readSeeds('seeds')
const names = [
  ...seeds.names,
  name('peking-university', 'organization', ['北京大学'], ['Peking University']),
  name('seoul-university', 'organization', ['首尔大学'], ['Seoul National University']),
  name('city-hall', 'organization', ['大学生活动中心'], ['University Hospital of the City']),
  name('south-korea', 'place', ['韩国'], ['South Korea', 'Korea']),
  name('test', 'organization', ['A.B.（测试）'], ['A.B. (Test)', 'C++', '{x}*|^$', 'dpa']),
  name('paris', 'place', ['巴黎'], ['Paris']),
  name('g20', 'organization', ['二十国集团', 'G20'], ['Group of Twenty', 'G20']),
  name('jose', 'person', ['何塞'], ['José Muñoz', 'Muñoz', 'José']),
]
const finders = { zh: nameFinder(names, 'zh'), en: nameFinder(names, 'en') }

/* A text as “[wi-sung-lac:Wi] said” writes it, and the mentions marked there. */
function parse(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = []
  let text = ''
  for (const piece of marked.split(/(\[[a-z\d-]+:[^\]]+\])/)) {
    const [, id, form] = /^\[([a-z\d-]+):(.+)\]$/.exec(piece) ?? []
    if (id !== undefined && form !== undefined)
      mentions.push({ id, start: text.length, end: text.length + form.length })
    text += form ?? piece
  }
  return { text, mentions }
}

const ENGLISH = [
  '[kim-jong-un:Kim Jong-un] spoke to [kim-jong-un:Kim]',
  "with [kim-jong-un:Kim]’s terms and [kim-jong-un:Kim]'s men",
  'the Kims, the Lees and [kim-jong-un:Kim]',
  '[paris:Paris]’ mayor, [paris:Paris]’s trams',
  '[workers-party:Workers’ Party]’s congress',
  "the [workers-party:Workers' Party of Korea], the [workers-party:Workers’ Party] of Koreans",
  'the [donald-trump:Trump]–[kim-jong-un:Kim] summit',
  'a summit ([kim-jong-un:Kim], [donald-trump:Trump])',
  "“[xi-jinping:Xi]” and ‘[lee-jae-myung:Lee]’ and '[lee-jae-myung:Lee]'",
  '[wi-sung-lac:Wi]—no one else—said that [hong-min:Hong Min] met [wi-sung-lac:Wi Sung-lac]',
  'the walls of Xi’an and Xi’shan, and what Kim’ll say to O’Lee',
  'a Wii console from Wiśniewski, Leeds',
  'Kimchi from Kimpo, a taxi in Xiamen, Trumpets in Chungju',
  'he will, with a wide wish, write kim, lee and trump in small letters',
  'an [inss:INSS] report, INSSX, XINSS, [test:dpa], Dpa',
  'the [seoul:Seoul]–[washington:Washington] alliance',
  '[seoul:Seoul]’s [inss:Institute for National Security Strategy]',
  '[seoul-university:Seoul National University] in [seoul:Seoul]',
  'the [kinu:Korea Institute for National Unification] ([kinu:KINU])',
  'North Korea and [south-korea:South Korea], not South Korean',
  '[apec:Asia-Pacific Economic Cooperation] ([apec:APEC]), APECs',
  '[denuclearization:Denuclearization] or [denuclearization:denuclearization]',
  '[denuclearization:Denuclearizing] in [inter-korean-dialogue:inter-Korean dialogue]',
  'the [military-agreement-2018:military agreement of Sept. 19, 2018], a military agreement of Sept. 19, 20181',
  'run by [test:A.B. (Test)] since, not by AxB. (Test)',
  'written in [test:C++], not C, with [test:{x}*|^$]',
  'the [g20:G20] and [g20:G20]’s host, the G200 and the 3G20',
  '[jose:José Muñoz], [jose:Jose\u0301 Mun\u0303oz], [jose:Muñoz], [jose:Jose\u0301], not Munoz',
  'Wi\u0331 and Munóz',
  '[kim-jong-un:Kim\u00A0Jong-un], [kim-jong-un:Kim Jong\u2011un] and [donald-trump:Trump]',
  'wait … for [donald-trump:Trump] and 🚢 [xi-jinping:Xi]',
  '',
  /* Other people’s names, and names of other things. */
  'Kim Yo-jong warned, as Kim Il-sung and Kim  Il Sung had',
  'Lee Kun-hee, Lee Jae-yong, Xi Zhongxun and Chung Eui-yong',
  'Donald Trump Jr. and Donald Trump, Jr.',
  'Melania Trump spoke with Ivanka Trump and Robert E. Lee',
  'Trump Tower and Xi Jinping Thought',
  'George Washington read the Washington Post in Seoul National Univers',
  'President [donald-trump:Trump] and Chinese President [xi-jinping:Xi]',
  'former Presidents Kim and President Kim',
  'Mr. [kim-jong-un:Kim], Ms. Kim',
  'Chairman [kim-jong-un:Kim Jong-un], Chairman Kim',
  'Unification Minister [chung-dong-young:Chung] met Minister Kim',
  'a security adviser, Adviser [wi-sung-lac:Wi]',
  'When [donald-trump:Trump] left, “The [donald-trump:Trump] team',
  'As [beijing:Beijing] courts [seoul:Seoul]',
  'China’s [xi-jinping:Xi] and the States’ [donald-trump:Trump]',
  'In Asia, [donald-trump:Trump]; in [seoul:Seoul] on Monday',
  /* Hyphens. */
  'the [donald-trump:Trump]-[kim-jong-un:Kim] summit on the [moscow:Moscow]-[pyongyang:Pyongyang] axis',
  'Wi-Fi, Wi-fi and Hi-Wi',
  '[kim-jong-un:Kim]-style, [donald-trump:Trump]-era, [seoul:Seoul]-based',
  'pro-[donald-trump:Trump] and Anti-[kim-jong-un:Kim]',
  'Trump-eras, Kim-led-ish, semi-pro-Trump, repro-Kim',
  'the Moon-Kim summit, the Kim-Moon summit',
  'with Sarah Lee-Kim and Hong Min-ki',
  'pre- and post-[donald-trump:Trump] or [kim-jong-un:Kim]- and Moon-era -[xi-jinping:Xi]',
]

const CHINESE = [
  '[donald-trump:唐纳德·特朗普]、[donald-trump:唐纳德•特朗普]与[donald-trump:特朗普]4月访华',
  '[kim-jong-un:金正恩]与[donald-trump:特朗普]在[panmunjom:板门店]会面',
  '中国国家主席[xi-jinping:习近平]会见[lee-jae-myung:李在明]',
  '[south-korea:韩国]的[kinu:统一研究院]与[kinu:韩国统一研究院]的[hong-min:洪旼]',
  '[south-korea:韩国][inss:国家安保战略研究院]',
  '统一部长[chung-dong-young:郑东泳]与国家安保室长[wi-sung-lac:魏圣洛]',
  '[apec:亚太经合组织]（[apec:APEC]）峰会',
  '出席[apec:APEC]会议，不是APECX公司',
  '[apec:ＡＰＥＣ]与[donald-trump:特朗普] [apec:APEC] 之行',
  '半岛[denuclearization:无核化]议题，就[denuclearization:弃核]谈判',
  '[inter-korean-dialogue:韩朝对话]，而韩朝关系停滞',
  '[workers-party:劳动党]就是[workers-party:朝鲜劳动党]',
  '[military-agreement-2018:2018年9月19日军事协议]',
  '[military-agreement-2018:２０１８年９月１９日签署的军事协议]',
  '12018年9月19日军事协议，一份军事协议',
  '[peking-university:北京大学]与[beijing:北京]的大学、[seoul-university:首尔大学]',
  '[beijing:北京][city-hall:大学生活动中心]',
  '[pyongyang:平壤]与[moscow:莫斯科]、[washington:华盛顿]，[g20:G20]峰会',
  '加入[test:A.B.（测试）]之后，加入AxB.（测试）之后',
  '金正日、金与正与李在镕',
  '小唐纳德·特朗普与伊万卡·特朗普',
  '梅拉尼娅‧特朗普、小特朗普与老特朗普',
  '乔治·华盛顿与华盛顿·欧文',
  '[xi-jinping:习近平]新时代，[donald-trump:特朗普]政府',
  '',
]

test.each(ENGLISH)('finds the names marked in “%s”', (marked) => {
  const { text, mentions } = parse(marked)

  expect(finders.en(text)).toEqual(mentions)
})

test.each(CHINESE)('finds the names marked in “%s”', (marked) => {
  const { text, mentions } = parse(marked)

  expect(finders.zh(text)).toEqual(mentions)
})

test('finds nothing where there are no names', () => {
  expect(nameFinder([], 'en')('Kim met Trump')).toEqual([])
})

test('marks in each paragraph anew the first mention of each name, sentence by sentence', () => {
  const marked = ['[kim-jong-un:Kim Jong-un] met Kim.', 'Kim met [xi-jinping:Xi].', '', 'Xi met [seoul:Seoul].'].map(
    parse,
  )
  const texts = marked.map(({ text }) => text || undefined)

  for (let paragraph = 1; paragraph <= 2; paragraph += 1) {
    expect(firstMentions(texts, finders.en)).toEqual(marked.map(({ mentions }) => mentions))
  }
})

test('marks in the edition nothing but what names.json says', () => {
  const own = { zh: nameFinder(seeds.names, 'zh'), en: nameFinder(seeds.names, 'en') }
  const pairs = [...seeds.stories.values()].flatMap(({ standfirst, body }) => standfirst.concat(...body))
  for (const side of SIDES) {
    const found = pairs.flatMap(({ [side]: text = '' }) =>
      own[side](text).map(({ id, start, end }) => ({ id, form: text.slice(start, end) })),
    )
    expect(found.length).toBeGreaterThan(pairs.length / 2)
    for (const { id, form } of found) {
      const known = seeds.names.find((one) => one.id === id)
      expect([known?.name[side], ...(known?.aliases[side] ?? [])]).toContain(form)
    }
  }
})

function idsIn(fields: Partial<StorySeed>): string[] {
  const text = { zh: '无', en: 'None' }
  const rest = { slug: 'story', published: '2026', byline: { kind: 'ai' as const } }
  const story = { ...rest, headline: text, standfirst: [text], body: [[text]], ...fields }
  return mentionsIn(story, names, finders).map(({ id }) => id)
}

test('looks in headline, standfirst and body, in whichever language a sentence has', () => {
  const ids = idsIn({
    headline: { en: 'Xi' },
    standfirst: [{ zh: '李在明' }],
    body: [[{ en: 'No one' }, { zh: '魏圣洛' }]],
  })

  expect(ids).toEqual(['xi-jinping', 'lee-jae-myung', 'wi-sung-lac'])
})

test('lists names in the order of names.json, each once, however often they occur', () => {
  const headline = { zh: '特朗普、金正恩', en: 'Trump, Kim and Trump' }

  expect(idsIn({ headline })).toEqual(['kim-jong-un', 'donald-trump'])
})

test('adds the names a story is declared to be about without spelling them', () => {
  expect(idsIn({ headline: { en: 'Xi' }, about: ['denuclearization'] })).toEqual(['xi-jinping', 'denuclearization'])
})
