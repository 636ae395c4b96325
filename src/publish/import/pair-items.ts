import { basename } from 'node:path'
import { SIDES } from '../../site/languages.ts'
import { feedDate } from './feed-date.ts'
import type { ReadItem } from './version-of.ts'

/** One story to be: an article in one language, or in both. */
export interface Pairing {
  zh?: ReadItem
  en?: ReadItem
}

/** An entry of the mapping file: the address, id or file name of the article in each language. */
export interface NamedPair {
  zh: string
  en: string
}

/** How articles are paired beyond what they say of each other. */
interface PairOptions {
  named: readonly NamedPair[]
  byDate: boolean
}

function namesOf({ item }: ReadItem): string[] {
  return [item.url, item.id, item.origin, basename(item.origin)].filter((name) => name !== undefined)
}

/* /zh/x, zh.news.example/x, x?lang=zh, x.zh.txt and x-zh.txt are the same but for the language. */
const LANGUAGE = String.raw`(?:zh|en|cn|zho|eng|chinese|english|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb))`
const LANGUAGE_PART = new RegExp(String.raw`(?<=[/._=-])${LANGUAGE}(?=[/._&?#-]|$)|(?<=:\/\/)${LANGUAGE}(?=\.)`, 'gi')

function withoutLanguage({ item }: ReadItem): string {
  const name = item.url ?? item.origin
  const neutral = name.replaceAll(LANGUAGE_PART, '*')
  return neutral === name ? '' : neutral
}

function dayOf({ item }: ReadItem): string {
  return feedDate(item.published) ?? ''
}

/* The one partner that a rule finds; where it finds several it does not know. */
function onlyPartner(one: ReadItem, others: readonly ReadItem[], peers: readonly ReadItem[], key: Key) {
  const value = key(one)
  if (value === '') return undefined
  const found = others.filter((other) => key(other) === value)
  return found.length === 1 && peers.filter((peer) => key(peer) === value).length === 1 ? found[0] : undefined
}

function linksTo(one: ReadItem, other: ReadItem): boolean {
  return other.item.url !== undefined && one.item.alternates.includes(other.item.url)
}

type Key = (read: ReadItem) => string

/**
 * Pairs articles of both languages: as the mapping file says, else as they link to each other, else by addresses or
 * file names that differ in the language only, else, if asked to, by date. Entries of the mapping file that name no
 * article are given back.
 */
export function pairItems(items: readonly ReadItem[], { named, byDate }: PairOptions) {
  const of = (side: (typeof SIDES)[number]) => items.filter(({ version }) => version.side === side)
  const [chinese, english] = [of('zh'), of('en')]
  const partners = new Map<ReadItem, ReadItem>()
  const taken = new Set<ReadItem>()
  const missing: NamedPair[] = []
  function join(zh: ReadItem | undefined, en: ReadItem | undefined) {
    if (!zh || !en || taken.has(zh) || taken.has(en)) return
    partners.set(zh, en).set(en, zh)
    taken.add(zh).add(en)
  }
  for (const pair of named) {
    const zh = chinese.find((read) => namesOf(read).includes(pair.zh))
    const en = english.find((read) => namesOf(read).includes(pair.en))
    if (zh && en && !taken.has(zh) && !taken.has(en)) join(zh, en)
    else missing.push(pair)
  }
  for (const zh of chinese) {
    const linked = english.find((en) => linksTo(zh, en) || linksTo(en, zh))
    join(zh, linked)
  }
  for (const key of byDate ? [withoutLanguage, dayOf] : [withoutLanguage]) {
    const rest = (list: readonly ReadItem[]) => list.filter((read) => !taken.has(read))
    for (const zh of rest(chinese)) join(zh, onlyPartner(zh, rest(english), rest(chinese), key))
  }
  const pairings = items.flatMap((read): Pairing[] => {
    const partner = partners.get(read)
    if (!partner) return [{ [read.version.side]: read }]
    return read.version.side === 'zh' ? [{ zh: read, en: partner }] : []
  })
  return { pairings, missing }
}
