import type { PageSeed } from '../content/types.ts'
import { CONSENT_MONTHS } from '../reader/consent.ts'
import { DEVICE_DATA } from '../reader/device-data.ts'
import { EVENTS, SOONEST_READ, type AnalyticsEvent } from '../reader/events.ts'
import type { Seeds } from './read-seeds.ts'

type Section = PageSeed['sections'][number]
type Pair = Section['heading']
type StoredKey = (typeof DEVICE_DATA)[keyof typeof DEVICE_DATA]['key']

const SECONDS = SOONEST_READ / 1000

/* What each event says, by its name, and what each key holds. The compiler asks for every one there is. */
const COUNTED: Record<AnalyticsEvent['name'], Pair> = {
  [EVENTS.pageView]: {
    zh: '打开页面时发送；您点“接受”时所在的页面也算一次。',
    en: 'sent when a page is opened, and once for the page you are on when you accept.',
  },
  [EVENTS.storyRead]: {
    zh: `打开文章至少${SECONDS}秒后，文章末尾进入视野时发送。`,
    en: `sent when the end of a story comes into view, at least ${SECONDS} seconds after it was opened.`,
  },
  [EVENTS.languageSwitch]: {
    zh: '切换语言时发送，附带切换后的语言。',
    en: 'sent on a switch of language, with the new language.',
  },
  [EVENTS.viewSwitch]: {
    zh: '在单语和对照之间切换时发送，附带切换后的阅读方式。',
    en: 'sent on a switch between one language and side by side, with the new view.',
  },
}

const STORED: Record<StoredKey, Pair> = {
  [DEVICE_DATA.preferences.key]: {
    zh: '您选过的语言和阅读设置；一直保留，直到您清除。',
    en: 'the languages and reading settings you chose; kept until you clear it.',
  },
  [DEVICE_DATA.damaged.key]: {
    zh: '无法识别的旧设置，另存一份以免丢失；一直保留，直到您清除。',
    en: 'settings that could not be understood, set aside so that they are not lost; kept until you clear it.',
  },
  [DEVICE_DATA.consent.key]: {
    zh: `您对统计的选择、作出选择的时间、说明的版本，以及所读说明文字的校验值；${CONSENT_MONTHS}个月后失效，届时重新询问。`,
    en: `your choice about counting, when you made it, and the version and a checksum of the text you read; it lapses after ${CONSENT_MONTHS} months, and you are asked again.`,
  },
  [DEVICE_DATA.places.key]: {
    zh: '这个标签页里每一页读到哪里，好让“后退”回到原处；关闭标签页即删除。',
    en: 'where you were on each page in this tab, so that Back returns there; deleted when the tab is closed.',
  },
}

function item(name: string, { zh, en }: Pair): Pair {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` }
}

function countedSection({ endpoint, keptMonths }: NonNullable<Seeds['site']['analytics']>): Section {
  return {
    heading: { zh: '您同意之后，统计什么', en: 'What is counted, once you agree' },
    body: [
      [
        {
          zh: `只有点了“接受”，以下事件才会发送到本站的 ${endpoint}。`,
          en: `Only after you choose Accept are these events sent, to ${endpoint} on this site.`,
        },
      ],
      ...Object.entries(COUNTED).map(([name, words]) => [item(name, words)]),
      [
        {
          zh: '除上面说明的附带内容外，每个事件只含事件名称、本站域名和页面网址（不含参数），没有 Cookie，也没有任何识别信息。',
          en: 'Beyond what is named above, each event holds only its name, the host name of this site and the address of the page, without parameters. It carries no cookie and no identifier.',
        },
        {
          zh: '与任何请求一样，服务器收到时也会看到您的 IP 地址和浏览器信息；统计软件可能据此推算国家或地区、设备和浏览器种类，以及当天是否来过，但不保存 IP 地址本身。',
          en: 'As with any request, the server sees your IP address and details of your browser; from these the counting software may work out your country, your kind of device and browser, and whether you came earlier the same day, but it does not keep the address itself.',
        },
        {
          zh: `统计数字保留${keptMonths}个月，然后删除。`,
          en: `Counts are deleted after ${keptMonths} months.`,
        },
      ],
      [
        {
          zh: '您随时可以在页尾的“Cookie 设置”里更改选择；这只是通行的叫法，本站不用 Cookie。如果浏览器发出“全球隐私控制”（GPC）信号，则视同拒绝，不会询问您。',
          en: 'You can change your choice at any time under “Cookie choices,” at the foot of every page; the name is only the customary one, since this site uses no cookies. If your browser sends a Global Privacy Control signal, that counts as a rejection, and you are not asked.',
        },
      ],
    ],
  }
}

function storedSection(isCounted: boolean): Section {
  const kept = Object.entries(STORED).filter(([key]) => isCounted || key !== DEVICE_DATA.consent.key)
  return {
    heading: { zh: '您的设备上存什么', en: 'What is kept on your device' },
    body: kept.map(([key, words]) => [item(key, words)]),
  }
}

/** The seeds with a privacy page that also says, from the code's own definitions, what is counted and what is kept. */
export function withPrivacyFacts(seeds: Seeds): Seeds {
  const page = seeds.pages.get('privacy')
  if (!page) return seeds
  const { analytics } = seeds.site
  const facts = [...(analytics ? [countedSection(analytics)] : []), storedSection(analytics !== undefined)]
  const pages = new Map(seeds.pages).set('privacy', { ...page, sections: [...page.sections, ...facts] })
  return { ...seeds, pages }
}
