import { expect, test } from 'vitest'
import type { NameSeed, StorySeed } from '../content/types.ts'
import { mentionsIn, nameFinder } from './mentions.ts'
import { readSeeds } from './read-seeds.ts'

type Case = [text: string, ids: string[]]

function organization(id: string, zh: string[], en: string[]): NameSeed {
  const [zhName = '', ...zhAliases] = zh
  const [enName = '', ...enAliases] = en
  const role = { zh: '机构', en: 'Organization' }
  return { id, kind: 'organization', name: { zh: zhName, en: enName }, aliases: { zh: zhAliases, en: enAliases }, role }
}

const { names: realNames } = await readSeeds('seeds')
const names = [
  ...realNames,
  organization('peking-university', ['北京大学'], ['Peking University']),
  organization('seoul-university', ['首尔大学'], ['Seoul National University']),
  organization('test', ['A.B.（测试）'], ['A.B. (Test)', 'C++', '[x]*']),
  organization('g20', ['二十国集团', 'G20'], ['Group of Twenty', 'G20']),
]
const finders = { zh: nameFinder(names, 'zh'), en: nameFinder(names, 'en') }

const ENGLISH: Case[] = [
  ['Kim Jong-un spoke', ['kim-jong-un']],
  ['Kim’s terms', ['kim-jong-un']],
  ["Kim's terms", ['kim-jong-un']],
  ['the Trump–Kim summit', ['donald-trump', 'kim-jong-un']],
  ['the Trump-Kim summit', ['donald-trump', 'kim-jong-un']],
  ['a summit (Kim, Trump)', ['kim-jong-un', 'donald-trump']],
  ['“Xi” and ‘Lee’', ['xi-jinping', 'lee-jae-myung']],
  ['Wi—no one else—knew', ['wi-sung-lac']],
  ['Wi Sung-lac', ['wi-sung-lac']],
  ['he will, with a wide wish', []],
  ['the walls of Xi’an', []],
  ['a Wii console', []],
  ['Donald Tusk met Wiśniewski', []],
  ['Kimchi from Kimpo', []],
  ['Leeds is in England', []],
  ['a taxi in Xiamen', []],
  ['Trumpets played in Chungju', []],
  ['kim, lee and trump in small letters', []],
  ['an INSS report', ['inss']],
  ['INSSX and XINSS', []],
  ['the Seoul–Washington alliance', ['seoul', 'washington']],
  ['Seoul’s Institute for National Security Strategy', ['seoul', 'inss']],
  ['Seoul National University', ['seoul-university']],
  ['Seoul National Univers', ['seoul']],
  ['the Korea Institute for National Unification (KINU)', ['kinu']],
  ['Asia-Pacific Economic Cooperation (APEC)', ['apec']],
  ['APECs', []],
  ['Denuclearization comes first', ['denuclearization']],
  ['talks on denuclearization', ['denuclearization']],
  ['Denuclearizing the peninsula', ['denuclearization']],
  ['Inter-Korean dialogue stalled', ['inter-korean-dialogue']],
  ['the military agreement of Sept. 19, 2018, holds', ['military-agreement-2018']],
  ['the military agreement of Sept. 19, 20181', ['military-agreement-2018']],
  ['the ruling Workers’ Party of Korea', ['workers-party']],
  ['run by A.B. (Test) since', ['test']],
  ['run by AxB. (Test) since', []],
  ['written in C++, not C', ['test']],
  ['the sign [x]* and not xxx', ['test']],
  ['the G20 and G20’s host', ['g20']],
  ['the G200 and the 3G20', []],
  ['', []],
]

const CHINESE: Case[] = [
  ['唐纳德·特朗普', ['donald-trump']],
  ['唐纳德·特朗普与特朗普', ['donald-trump']],
  ['特朗普4月访华', ['donald-trump']],
  ['金正恩与特朗普在板门店会面', ['kim-jong-un', 'donald-trump', 'panmunjom']],
  ['中国国家主席习近平会见李在明', ['xi-jinping', 'lee-jae-myung']],
  ['韩国统一研究院的洪旼认为', ['kinu', 'hong-min']],
  ['统一研究院发表报告', ['kinu']],
  ['统一部长郑东泳', ['chung-dong-young']],
  ['韩国国家安保战略研究院', ['inss']],
  ['国家安保室长魏圣洛', ['wi-sung-lac']],
  ['亚太经合组织（APEC）峰会', ['apec']],
  ['出席APEC会议', ['apec']],
  ['APECX公司', []],
  ['半岛无核化议题', ['denuclearization']],
  ['就弃核谈判', ['denuclearization']],
  ['韩朝关系停滞', ['inter-korean-dialogue']],
  ['朝鲜劳动党第九次代表大会', ['workers-party']],
  ['劳动党', ['workers-party']],
  ['2018年9月19日军事协议', ['military-agreement-2018']],
  ['2018年9月19日签署的军事协议', ['military-agreement-2018']],
  ['北京大学的学者', ['peking-university']],
  ['北京的大学', ['beijing']],
  ['首尔大学与首尔', ['seoul-university', 'seoul']],
  ['平壤与莫斯科、华盛顿', ['pyongyang', 'moscow', 'washington']],
  ['加入A.B.（测试）之后', ['test']],
  ['加入AxB.（测试）之后', []],
  ['G20峰会', ['g20']],
  ['金正日与李在镕', []],
  ['', []],
]

test.each(ENGLISH)('finds in “%s” the names %j', (text, ids) => {
  expect(finders.en(text)).toEqual(new Set(ids))
})

test.each(CHINESE)('finds in “%s” the names %j', (text, ids) => {
  expect(finders.zh(text)).toEqual(new Set(ids))
})

test('finds nothing where there are no names', () => {
  expect(nameFinder([], 'en')('Kim met Trump')).toEqual(new Set())
})

function story(fields: Partial<StorySeed>): StorySeed {
  const text = { zh: '无', en: 'None' }
  const rest = { slug: 'story', published: '2026', byline: { kind: 'ai' as const } }
  return { ...rest, headline: text, standfirst: [text], body: [[text]], ...fields }
}

function idsIn(fields: Partial<StorySeed>): string[] {
  return mentionsIn(story(fields), names, finders).map(({ id }) => id)
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
  expect(idsIn({ headline: { zh: '特朗普、金正恩', en: 'Trump, Kim and Trump' } })).toEqual([
    'kim-jong-un',
    'donald-trump',
  ])
})

test('adds the names a story is declared to be about without spelling them', () => {
  expect(idsIn({ headline: { en: 'Xi' }, about: ['denuclearization'] })).toEqual(['xi-jinping', 'denuclearization'])
})
