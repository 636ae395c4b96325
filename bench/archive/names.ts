import type { NameSeed } from '../../src/content/types.ts'

type Form = readonly [zh: string, en: string]

const SURNAMES: readonly Form[] = [
  ['沈', 'Shen'],
  ['顾', 'Gu'],
  ['陆', 'Lu'],
  ['罗', 'Luo'],
  ['程', 'Cheng'],
  ['韩', 'Han'],
  ['蒋', 'Jiang'],
  ['邵', 'Shao'],
  ['苏', 'Su'],
  ['傅', 'Fu'],
  ['谭', 'Tan'],
  ['郝', 'Hao'],
  ['倪', 'Ni'],
  ['戴', 'Dai'],
  ['贺', 'He'],
  ['尹', 'Yin'],
]

const GIVEN_NAMES: readonly Form[] = [
  ['知远', 'Zhiyuan'],
  ['书言', 'Shuyan'],
  ['若宁', 'Ruoning'],
  ['思齐', 'Siqi'],
  ['明河', 'Minghe'],
  ['清越', 'Qingyue'],
  ['怀瑾', 'Huaijin'],
  ['景行', 'Jingxing'],
  ['念初', 'Nianchu'],
  ['文澜', 'Wenlan'],
  ['一舟', 'Yizhou'],
  ['望舒', 'Wangshu'],
  ['子衿', 'Zijin'],
  ['嘉木', 'Jiamu'],
  ['云帆', 'Yunfan'],
  ['如练', 'Rulian'],
]

const PLACE_STARTS: readonly Form[] = [
  ['临', 'Lin'],
  ['云', 'Yun'],
  ['和', 'He'],
  ['清', 'Qing'],
  ['永', 'Yong'],
  ['嘉', 'Jia'],
  ['丰', 'Feng'],
  ['宁', 'Ning'],
  ['景', 'Jing'],
  ['文', 'Wen'],
  ['澄', 'Cheng'],
  ['松', 'Song'],
  ['岚', 'Lan'],
  ['沅', 'Yuan'],
  ['梧', 'Wu'],
  ['棠', 'Tang'],
]

const PLACE_ENDS: readonly Form[] = [
  ['江', 'jiang'],
  ['港', 'gang'],
  ['溪', 'xi'],
  ['浦', 'pu'],
  ['桥', 'qiao'],
  ['滨', 'bin'],
  ['坪', 'ping'],
  ['渡', 'du'],
  ['塘', 'tang'],
  ['洲', 'zhou'],
  ['埠', 'bu'],
  ['浔', 'xun'],
  ['湾', 'wan'],
  ['汀', 'ting'],
  ['泽', 'ze'],
  ['屿', 'yu'],
]

const OFFICES: readonly Form[] = [
  ['水务局', 'Water Authority'],
  ['统计局', 'Statistics Office'],
  ['市议会', 'City Council'],
  ['港务公司', 'Harbor Company'],
  ['研究院', 'Research Institute'],
  ['商会', 'Chamber of Commerce'],
  ['环保协会', 'Environment Association'],
  ['消防队', 'Fire Brigade'],
  ['地方史馆', 'Museum of Local History'],
]

const THEMES: readonly Form[] = [
  ['防洪', 'flood'],
  ['供水', 'water'],
  ['校车', 'school bus'],
  ['住房', 'housing'],
  ['河道', 'river'],
  ['图书馆', 'library'],
  ['粮食', 'grain'],
  ['渔业', 'fisheries'],
  ['老城', 'old-town'],
  ['太阳能', 'solar power'],
  ['自行车道', 'bike lane'],
  ['双语教学', 'bilingual teaching'],
  ['山林', 'forest'],
  ['食堂', 'canteen'],
  ['铁路', 'rail'],
  ['档案', 'archive'],
]

const ASPECTS: readonly Form[] = [
  ['规划', 'planning'],
  ['监管', 'oversight'],
  ['投资', 'investment'],
  ['研究', 'research'],
  ['维护', 'maintenance'],
  ['融资', 'financing'],
  ['改革', 'reform'],
  ['服务', 'service'],
  ['管理', 'management'],
  ['安全', 'safety'],
  ['合作', 'cooperation'],
  ['评估', 'assessment'],
  ['采购', 'procurement'],
  ['人才', 'staffing'],
  ['教育', 'education'],
  ['技术', 'technology'],
]

function at(forms: readonly Form[], index: number): Form {
  const form = forms[index % forms.length]
  if (!form) throw new Error('a list of names is empty')
  return form
}

/* Pairs every first part with every second one, neighbors differing in both. Both lists are 16 long. */
function paired(starts: readonly Form[], ends: readonly Form[], index: number, between: string): Form {
  const start = at(starts, index)
  const end = at(ends, index + Math.floor(index / starts.length))
  return [start[0] + end[0], start[1] + between + end[1]]
}

function idOf(english: string): string {
  return english.toLowerCase().replaceAll(' ', '-')
}

function seed(kind: NameSeed['kind'], [zh, en]: Form, role: Form, alias?: Form): NameSeed {
  return {
    id: idOf(en),
    kind,
    name: { zh, en },
    aliases: alias ? { zh: [alias[0]], en: [alias[1]] } : { zh: [], en: [] },
    role: { zh: role[0], en: role[1] },
  }
}

function officeAt(index: number): Form {
  const place = paired(PLACE_STARTS, PLACE_ENDS, index, '')
  const office = at(OFFICES, index)
  return [place[0] + office[0], `${place[1]} ${office[1]}`]
}

/* All are invented, so that nothing a benchmark writes is said of anybody. */
function nameAt(index: number): NameSeed {
  const turn = Math.floor(index / 4)
  const office = officeAt(turn)
  switch (index % 4) {
    case 0: {
      const person = paired(SURNAMES, GIVEN_NAMES, turn, ' ')
      const alias: Form = [`${person[0]}主任`, `Director ${person[1]}`]
      return seed('person', person, [`${office[0]}负责人`, `Head of the ${office[1]}`], alias)
    }
    case 1:
      return seed('place', paired(PLACE_STARTS, PLACE_ENDS, turn, ''), ['临水的城市', 'City by the water'])
    case 2:
      return seed('organization', office, ['当地机构', 'Local institution'])
    default:
      return seed('topic', paired(THEMES, ASPECTS, turn, ' '), ['议题', 'Issue'])
  }
}

/** How many names a reader of the archive has met once it holds so many stories. */
export function nameCount(stories: number): number {
  return 12 + Math.floor(2 * Math.sqrt(stories))
}

/** People, places, organizations and topics in turn; the first are those of small archives too. */
export function namesFor(stories: number): NameSeed[] {
  return Array.from({ length: nameCount(stories) }, (_, index) => nameAt(index))
}
