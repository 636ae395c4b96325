import type { PageSeed } from '../content/types.ts'
import { EVENTS, type EventKind } from '../reader/events.ts'
import { DEVICE_DATA, type DeviceDataKind } from '../reader/device-data.ts'
import type { Seeds } from './read-seeds.ts'

type Section = PageSeed['sections'][number]
type Pair = Section['heading']

/* What each event says, beside its name and the page. The compiler asks for every event there is. */
const COUNTED: Record<EventKind, Pair> = {
  pageView: { zh: '打开一个页面时发送。', en: 'sent when a page is opened.' },
  storyRead: {
    zh: '打开文章至少十秒后，文章末尾进入视野时发送。',
    en: 'sent when the end of a story comes into view, at least ten seconds after it was opened.',
  },
  languageSwitch: {
    zh: '切换语言时发送，附带切换到的语言。',
    en: 'sent on a change of language, with the language changed to.',
  },
  viewSwitch: {
    zh: '切换单语或对照时发送，附带切换到的版式。',
    en: 'sent on a change between one language and side by side, with the view changed to.',
  },
}

const STORED: Record<DeviceDataKind, Pair> = {
  preferences: {
    zh: '您选过的语言和阅读设置；一直保留，直到您清除。',
    en: 'the languages and reading settings you chose; kept until you clear it.',
  },
  damaged: {
    zh: '无法识别的旧设置，以免丢失；一直保留，直到您清除。',
    en: 'settings that could not be understood, so that they are not lost; kept until you clear it.',
  },
  consent: {
    zh: '您对统计的选择、作出选择的时间、说明的版本，以及所读说明文字的指纹；六个月后失效，届时重新询问。',
    en: 'your choice about counting, when you made it, and the version and fingerprint of the text you read; it lapses after six months, and you are asked again.',
  },
  places: {
    zh: '这个标签页里每一页读到哪里，好让“后退”回到原处；关闭标签页即删除。',
    en: 'where you were on each page in this tab, so that Back returns there; deleted when the tab is closed.',
  },
}

function item(name: string, { zh, en }: Pair): Pair {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` }
}

function countedSection({ endpoint, keptMonths }: NonNullable<Seeds['site']['analytics']>): Section {
  const kinds: EventKind[] = ['pageView', 'storyRead', 'languageSwitch', 'viewSwitch']
  return {
    heading: { zh: '您同意之后，统计什么', en: 'What is counted, once you agree' },
    body: [
      [
        {
          zh: `只有点了“接受”，以下事件才会发送到本站的 ${endpoint}。`,
          en: `Only after you choose Accept are these events sent, to ${endpoint} on this site.`,
        },
      ],
      ...kinds.map((kind) => [item(EVENTS[kind], COUNTED[kind])]),
      [
        {
          zh: '每个事件只含事件名称、本站域名和页面地址（不含参数），不含 Cookie，也不含任何标识。',
          en: 'Each event holds its name, the host of this site and the address of the page without its parameters; no cookie and no identifier.',
        },
        {
          zh: '与任何请求一样，服务器收到时也会看到您的 IP 地址和浏览器名称，但统计中不保存。',
          en: 'As with any request, the server sees your IP address and the name of your browser; the counts do not keep them.',
        },
        {
          zh: `统计数字保留 ${keptMonths} 个月，然后删除。`,
          en: `Counts are deleted after ${keptMonths} months.`,
        },
      ],
      [
        {
          zh: '页尾的“Cookie 设置”里随时可以改变选择；如果浏览器发出“全球隐私控制”（GPC）信号，视同拒绝，也不再询问。',
          en: 'Cookie choices, at the foot of every page, changes your choice at any time; a Global Privacy Control signal from your browser counts as a rejection, and you are not asked.',
        },
      ],
    ],
  }
}

function storedSection(isCounted: boolean): Section {
  const kinds: DeviceDataKind[] = ['preferences', 'damaged', 'places']
  if (isCounted) kinds.push('consent')
  return {
    heading: { zh: '您的设备上存什么', en: 'What is kept on your device' },
    body: kinds.map((kind) => [item(DEVICE_DATA[kind].key, STORED[kind])]),
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
