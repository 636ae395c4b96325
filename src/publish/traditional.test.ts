import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import terms from '../../seeds/terms.json' with { type: 'json' }
import { zh as interfaceStrings } from '../i18n/locales/zh.ts'
import { simplifiedOnly } from './testing/simplified-only.ts'
import { traditionalConverter } from './traditional.ts'

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function chineseIn(seed: unknown): string[] {
  if (typeof seed !== 'object' || seed === null) return []
  return Object.entries(seed).flatMap(([key, value]) => (key === 'zh' ? textsIn(value) : chineseIn(value)))
}

const pinned = traditionalConverter(terms)
const plain = traditionalConverter([])
const seedTexts = globSync('seeds/**/*.json').flatMap((file) => chineseIn(read(file)))
const texts = [...seedTexts, ...textsIn(interfaceStrings)]

describe('prose', () => {
  const PHRASES: [zh: string, hant: string][] = [
    ['头发花白的老兵发言', '頭髮花白的老兵發言'],
    ['王后在会晤之后离开', '王后在會晤之後離開'],
    ['这里离边界三公里', '這裡離邊界三公里'],
    ['党政干部无意干预', '黨政幹部無意干預'],
    ['晒干的海带若干', '曬乾的海帶若干'],
    ['面对面吃冷面', '面對面吃冷麵'],
    ['只有一只信鸽', '只有一隻信鴿'],
    ['乌云密集，不知所云', '烏雲密集，不知所云'],
    ['同盟关系由联合演习维系', '同盟關係由聯合演習維繫'],
    ['系好安全带，各大学外语系', '繫好安全帶，各大學外語系'],
    ['台风过后，台湾', '颱風過後，台灣'],
    ['台面下的谈判', '檯面下的談判'],
    ['征兵制与长征火箭', '徵兵制與長征火箭'],
    ['复杂局势恢复平静', '複雜局勢恢復平靜'],
    ['总统府答复记者', '總統府答覆記者'],
    ['表决时看了看手表', '表決時看了看手錶'],
    ['丑闻缠身的小丑', '醜聞纏身的小丑'],
    ['权力斗争与北斗卫星', '權力鬥爭與北斗衛星'],
    ['谷物运往山谷', '穀物運往山谷'],
    ['冬天鼓声冬冬', '冬天鼓聲鼕鼕'],
    ['松树下口气松动', '松樹下口氣鬆動'],
    ['上周四处周旋', '上週四處周旋'],
    ['占领上游者不信占卜', '佔領上游者不信占卜'],
    ['制造商受到制裁', '製造商受到制裁'],
    ['尽快尽力而为', '儘快盡力而為'],
    ['迂回地回应', '迂迴地回應'],
    ['签署协议，贴上标签', '簽署協議，貼上標籤'],
    ['咸镜北道的海水很咸', '咸鏡北道的海水很鹹'],
    ['凶手自知凶多吉少', '兇手自知凶多吉少'],
    ['软件信息', '軟體資訊'],
    ['网络攻击', '網路攻擊'],
    ['人工智能服务器', '人工智慧伺服器'],
    ['新西兰与老挝', '紐西蘭與寮國'],
  ]

  test.each(PHRASES)('“%s” becomes “%s”, which no conversion of single characters makes', (zh, hant) => {
    expect(plain(zh)).toBe(hant)
    expect(Array.from(zh, plain).join('')).not.toBe(hant)
  })

  test.each([
    'APEC, Trump–Kim, 2019-06 and “Hello,” said O’Neil; a ‘dream’ of {{names}}',
    '皇后的頭髮、里長的干擾、遠征軍的准將，都說明了台灣與臺灣並存',
    '他說：「『白日夢』不會實現。」',
    '',
  ])('“%s” stays as it is', (text) => {
    expect(pinned(text)).toBe(text)
  })

  test('what has been converted is left alone when it is converted again', () => {
    const converted = [...texts, ...PHRASES.flat()].map((text) => pinned(text))

    expect(converted.map((text) => pinned(text))).toEqual(converted)
  })
})

describe('quotation marks', () => {
  test.each([
    ['他写“國”字', '他寫「國」字'],
    ['他说：“‘空洞执着’是他的话。”', '他說：「『空洞執著』是他的話。」'],
    ['“甲‘乙“丙”乙’甲”', '「甲『乙「丙」乙』甲」'],
    ['“甲”“乙”', '「甲」「乙」'],
    ['‘白日梦’与‘迷梦’', '「白日夢」與「迷夢」'],
    ['‘他说“好”’', '「他說『好』」'],
    ['「他说‘好’」', '「他說『好』」'],
    ['『他说“好”』', '『他說「好」』'],
    ['页首的“English”和“中文”', '頁首的「English」和「中文」'],
    ['欧尼尔（O’Neil）', '歐尼爾（O’Neil）'],
    ['‘O’Neil’是谁', '「O’Neil」是誰'],
    ['劳动党（Workers’ Party）大会', '勞動黨（Workers’ Party）大會'],
    ['‘Workers’ Party’大会', '「Workers’ Party」大會'],
    ['‘Trump’ APEC之行与‘Kim’', '「Trump」 APEC之行與「Kim」'],
    ['“It’s ‘fine’”，他说', '「It’s 『fine』」，他說'],
    ['’90年代', '’90年代'],
    ['“谈判要先有诚意。', '「談判要先有誠意。'],
    ['诚意‘至关重要’。”他说，“我等。”', '誠意『至關重要』。」他說，「我等。」'],
    ['再等一年。’”', '再等一年。』」'],
  ])('%s becomes %s', (zh, hant) => {
    expect(plain(zh)).toBe(hant)
  })
})

describe('pinned terms', () => {
  const pins: [zh: string, hant: string][] = [
    ['朝鲜', '北韓'],
    ['朝鲜半岛', '朝鮮半島'],
    ['访华', '訪中'],
    ['华盛顿', '華府'],
    ['软件', '软件'],
    ['“后退”', '「上一頁」'],
  ]
  const convert = traditionalConverter(pins.map(([zh, hant]) => ({ zh, 'zh-Hant': hant })))

  test.each([
    ['the longest wins', '朝鲜称朝鲜半岛无核化', '北韓稱朝鮮半島無核化'],
    ['the longest wins, though a shorter one starts before it', '总统访华盛顿，再访华', '總統訪華府，再訪中'],
    ['neighbors do not disturb each other', '朝鲜访华朝鲜', '北韓訪中北韓'],
    ['the text around them is converted as it would be without them', '头发里朝鲜后面', '頭髮裡北韓後面'],
    ['they go into the result as they are, even against OpenCC', '软件与硬件', '软件與硬體'],
    ['one with quotation marks keeps its own, and the others theirs', '“按‘后’或“后退””', '「按『後』或「上一頁」」'],
    ['marks around them are converted', '“朝鲜”', '「北韓」'],
    ['they are found in Traditional text too', '軟體访华', '軟體訪中'],
  ])('%s', (_, zh, hant) => {
    expect(convert(zh)).toBe(hant)
  })
})

describe('the publisher’s terms', () => {
  test.each([
    ['举世瞩目明年可能的金特峰会', '舉世矚目明年可能的川金會'],
    ['尚无特金会谈消息，但会做好准备', '尚無川金會談消息，但會做好準備'],
    ['唐纳德·特朗普（特朗普）访华', '唐納·川普（川普）訪中'],
    ['朝鲜斥朝鲜半岛无核化为“白日梦”', '北韓斥朝鮮半島無核化為「白日夢」'],
    ['朝方就“没有理由不坐下来”谈', '北韓就「沒有理由不坐下來」談'],
    ['朝鲜的核武器与导弹技术今非昔比', '北韓的核武器與飛彈技術今非昔比'],
    ['出席亚太经合组织（APEC）活动', '出席亞太經濟合作（APEC）活動'],
    ['2025年亚太经合组织会议举办地', '2025年亞太經濟合作會議舉辦地'],
    ['首尔盼着朝美解冻，重开韩朝对话', '首爾盼著美朝解凍，重開兩韓對話'],
    ['通过外交努力，并为韩朝对话创造条件', '透過外交努力，並為兩韓對話創造條件'],
    ['美国中期选举与赴华国事访问联动', '美國期中選舉與赴中國是訪問連動'],
    ['公布的文件有助于韩美同盟', '公布的文件有助於美韓同盟'],
    ['站在讲台后对着一排话筒发言', '站在講台後對著一排麥克風發言'],
    ['首脑宣布深化战略伙伴关系', '領袖宣布深化戰略夥伴關係'],
    ['由 AI 报道，标题下写明了这一点', '由 AI 報導，標題下寫明了這一點'],
    ['当前标签页记得，“后退”回到原处', '目前的分頁記得，「上一頁」回到原處'],
    ['托管方可能保留访问日志', '代管商可能保留存取記錄'],
    ['账户的设置没有丢失。', '帳戶的設定沒有遺失。'],
  ])('%s becomes %s', (zh, hant) => {
    expect(pinned(zh)).toBe(hant)
  })

  test.each([
    ['李在明访华盛顿', '李在明訪華盛頓'],
    ['《朝鲜日报》谈朝鲜战争与朝鲜族', '《朝鮮日報》談韓戰與朝鮮族'],
    ['韩朝野都表示支持', '韓朝野都表示支持'],
    ['两家老字号合并为一家', '兩家老字號合併為一家'],
    ['一周后退出谈判', '一週後退出談判'],
    ['韩美林与韩美半导体', '韓美林與韓美半導體'],
    ['发布联合声明，启动立法程序', '發布聯合聲明，啟動立法程序'],
  ])('none is found in other words: %s becomes %s', (zh, hant) => {
    expect(pinned(zh)).toBe(hant)
  })

  test('they are sorted, each once', () => {
    const forms = terms.map(({ zh }) => zh)

    expect(forms).toEqual([...new Set(forms)].toSorted())
  })

  test('a name is still found wherever it was', () => {
    const forms = chineseIn(read('seeds/names.json'))

    for (const text of texts) {
      for (const form of forms.filter((name) => text.includes(name))) expect(pinned(text)).toContain(pinned(form))
    }
  })
})

describe('the edition and the interface', () => {
  const converted = texts.map((text) => pinned(text))

  test('keep no character and no quotation mark that only Simplified Chinese writes', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(converted.flatMap(simplifiedOnly)).toEqual([])
    expect(converted.filter((text) => /[“”‘’]/.test(text))).toEqual([])
  })

  test('what only Simplified Chinese writes is told from what both write', () => {
    expect(simplifiedOnly('们朝鲜这为后里台只面着群峰国')).toEqual(['们', '鲜', '这', '为', '国'])
    expect(simplifiedOnly('北韓週六表示，皇后在台灣的講臺上著急')).toEqual([])
  })
})
