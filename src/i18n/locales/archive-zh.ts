import type { ArchiveStrings } from './archive-en.ts'

/** Strings of the pages that list stories, in Simplified Chinese. */
export const archiveZh: ArchiveStrings = {
  all: '本站的全部报道，按月排列，并注明各有哪些语言。',
  month: '{{month}}发表的报道。',
  list: '报道列表',
  paged: '{{title}}（第{{page}}页）',
  counts: {
    all_other: '{{count, number}}篇',
    mixed: '共{{all}}：{{parts}}。',
    both: { some: '中英双语{{count, number}}篇', whole: '共{{all}}，中英双语。' },
    zh: { some: '仅有中文{{count, number}}篇', whole: '共{{all}}，仅有中文。' },
    en: { some: '仅有英文{{count, number}}篇', whole: '共{{all}}，仅有英文。' },
  },
  pages: { label: '本列表各页', page: '第{{page}}页', previous: '上一页', next: '下一页' },
  months: {
    heading: '各月报道',
    label: '其他月份',
    names: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    unknown: '月份不详',
    newer: '较新',
    older: '较早',
    table: { month: '月份', all: '篇数', both: '双语', zh: '仅中文', en: '仅英文' },
  },
  editions: {
    heading: '同期出版',
    label: '其他各期',
    past: '往期',
    newer: '下一期',
    older: '上一期',
  },
}
