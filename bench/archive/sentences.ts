type Template = readonly [zh: string, en: string]

/** Headlines; the serial number makes each one its own. */
export const HEADLINES: readonly Template[] = [
  [
    '{place}审议第{serial}号提案，{topic}再进一步',
    '{place} takes up proposal No. {serial}, a step forward for {topic}',
  ],
  ['第{serial}号报告出炉，{town}的{topic}仍待解题', 'Report No. {serial} leaves {topic} in {town} an open question'],
  ['{person}回应第{serial}号质询：{topic}不会停步', '{person} answers query No. {serial}: work on {topic} will go on'],
  ['{place}公布第{serial}号公告，{topic}有了时间表', 'Notice No. {serial} gives {topic} in {place} a timetable'],
  [
    '第{serial}号协议签署，{place}与{town}共担费用',
    'Under agreement No. {serial}, {place} and {town} will share the cost',
  ],
  ['{town}就第{serial}号草案听取意见，分歧集中在费用', 'In {town}, hearings on draft No. {serial} turn on who pays'],
]

/** Sentences that tell what a story is about. */
export const STANDFIRSTS: readonly Template[] = [
  [
    '{place}本周公布了{topic}的新方案，居民、商户和专家对费用如何分担看法不一。',
    '{place} published a new plan for {topic} this week, and residents, shopkeepers and specialists disagree about who should carry the cost.',
  ],
  [
    '{office}称，过去一年相关投诉减少了{share}%，但仍有{count}户家庭没有等到答复。',
    'Complaints fell by {share} percent over the past year, the {office} says, but {count} households are still waiting for an answer.',
  ],
  [
    '{person}表示，{town}的做法可以借鉴，不过照搬未必合适。',
    'What {town} has done is worth learning from, {person} says, though copying it outright may not work.',
  ],
  [
    '围绕{topic}的讨论持续了三年，如今终于有了一份各方都愿意坐下来谈的文本。',
    'After three years of debate about {topic}, there is at last a text that every side is willing to sit down and discuss.',
  ],
  [
    '新方案若获通过，{place}将在两年内完成第一阶段工程，预算约{share}00万元。',
    'If the plan passes, {place} will finish the first stage of the work within two years, at a cost of about {share} million yuan.',
  ],
]

/** Sentences of a body: each can follow any other. */
export const SENTENCES: readonly Template[] = [
  [
    '{person}在说明会上展示了一张地图，上面标出了{count}处需要优先处理的地点。',
    'At a public meeting, {person} showed a map on which {count} sites that need attention first had been marked.',
  ],
  [
    '{office}的数据显示，参与调查的居民中有{share}%支持新方案，其余的人多半担心费用。',
    'Figures from the {office} show that {share} percent of the residents surveyed support the plan; most of the others worry about its cost.',
  ],
  [
    '与邻近的{town}相比，这里起步较晚，却因此避开了不少早期的弯路。',
    'Compared with nearby {town}, the effort here began late, and so avoided many of the early wrong turns.',
  ],
  [
    '“我们不想再等下一个雨季。”一位在河边住了四十年的居民说。',
    '“We do not want to wait for another rainy season,” said a resident who has lived by the river for forty years.',
  ],
  [
    '{other}则提醒说，{topic}牵涉的部门太多，没有统一的账本就谈不上问责。',
    '{other} warned, however, that so many departments have a hand in {topic} that nobody can be held to account without a single ledger.',
  ],
  [
    '工程预计分{few}期进行，第一期只涉及{place}的旧城区，其余部分要看资金是否到位。',
    'The work is to be done in {few} stages; the first covers only the old quarter of {place}, and the rest depends on whether the money arrives.',
  ],
  [
    '{year}年的一次试点曾因预算超支而中止，这份教训被写进了新方案的第一页。',
    'A trial in {year} was stopped when it ran over budget, and the lesson is written on the first page of the new plan.',
  ],
  [
    '反对者并不否认问题存在，他们质疑的是，为什么每次都由同一批人承担代价。',
    'Opponents do not deny that there is a problem; they ask why the same people have to pay for it every time.',
  ],
  [
    '{office}承诺在{few}个月内公布全部合同，并请第三方逐项核对。',
    'The {office} has promised to publish every contract within {few} months and to have each item checked by a third party.',
  ],
  [
    '在{town}，类似的做法让等候时间缩短了{share}%，但维护费用也随之上升。',
    'In {town}, a similar approach cut waiting times by {share} percent, while the cost of upkeep went up with it.',
  ],
  [
    '{person}和{other}上月当面谈过一次，双方都说气氛比预想的要好。',
    '{person} and {other} met in person last month, and both said that the mood was better than they had expected.',
  ],
  [
    '如果一切顺利，{issue}也会纳入同一套规则，由同一个小组负责。',
    'If all goes well, {issue} will be brought under the same rules and placed in the hands of the same team.',
  ],
  [
    '专家认为，真正的考验不在签字那天，而在三年之后还有没有人记得检查。',
    'Specialists say that the real test is not the day of the signing but whether anyone remembers to check three years later.',
  ],
  [
    '会议记录长达{count}页，其中关于{topic}的部分只占不到十分之一。',
    'The minutes run to {count} pages, of which the part on {topic} takes up less than a tenth.',
  ],
  [
    '一家本地报纸统计，过去五年里，{place}在{issue}上的支出增长了{share}%。',
    'By a local newspaper’s count, what {place} spends on {issue} has grown by {share} percent over the past five years.',
  ],
  [
    '市民可以在月底之前提交书面意见，{office}说每一条都会得到答复。',
    'Residents can send in written comments until the end of the month, and the {office} says that each will be answered.',
  ],
  [
    '这项安排的细节仍待商定，尤其是{town}一侧的{count}名工人由谁雇用。',
    'The details have still to be settled, above all who will employ the {count} workers on the {town} side.',
  ],
  [
    '{other}在{year}年的一篇文章里就提过同样的设想，当时几乎没有人响应。',
    '{other} set out the same idea in an article in {year}, when hardly anyone took it up.',
  ],
  [
    '从结果看，最有效的办法往往也最不起眼：把时间表贴在门口，并按时更新。',
    'Judging by results, the most effective measure is often the plainest: a timetable by the door that is kept up to date.',
  ],
  [
    '下一次听证会定在{few}周之后，届时{person}将再次到场说明。',
    'The next hearing is {few} weeks away, and {person} will be there again to explain.',
  ],
]

/** What happened, in a few words. */
export const EVENTS: readonly Template[] = [
  ['{place}就{topic}举行听证会', 'Hearing on {topic} in {place}'],
  ['{office}公布{topic}年度报告', 'The {office} publishes its yearly report on {topic}'],
  ['{place}与{town}签署合作协议', '{place} and {town} sign an agreement to work together'],
  ['{person}就任', '{person} takes office'],
  ['{topic}第一阶段工程动工', 'Work begins on the first stage of {topic}'],
]

/** What a story is based on. */
export const SOURCES: readonly Template[] = [
  ['{office}：《{topic}年度报告》', '{office}, “Yearly report on {topic}”'],
  ['{place}公开会议记录第{serial}号', 'Public minutes of {place}, No. {serial}'],
  ['对{person}的采访', 'Interview with {person}'],
]
