/** Interface strings in English; the keys here are the keys of every language. */
export const en = {
  skip: 'Skip to story',
  language: 'Language',
  languageOnly: { zh: 'Chinese only', en: 'English only' },
  now: { zh: 'Now in Chinese', 'zh-hant': 'Now in Traditional Chinese', en: 'Now in English' },
  sideBySide: { button: 'Side by side', now: 'Now side by side' },
  missingParagraph: { zh: 'Not in the Chinese version', en: 'Not in the English version' },
  incomplete: { zh: 'Chinese incomplete', en: 'English incomplete' },
  gaps: {
    numerals: 'no one two three four five six seven eight nine',
    paragraphs_one: '{{number}} paragraph',
    paragraphs_other: '{{number}} paragraphs',
    sentences_one: '{{number}} sentence',
    sentences_other: '{{number}} sentences',
    where_one: '(paragraph {{list}})',
    where_other: '(paragraphs {{list}})',
    zh: { all: 'There is no Chinese version.', part: 'The Chinese version lacks {{what}}.' },
    en: { all: 'There is no English version.', part: 'The English version lacks {{what}}.' },
  },
  peek: { zh: 'Show in Chinese', en: 'Show in English' },
  storyStandIn: {
    zh: 'This story has not been published in Chinese. You are reading the English version.',
    en: 'This story has not been published in English. You are reading the Chinese version.',
  },
  byline: { ai: 'Reported by AI', person: 'By {{name}}' },
  image: { generated: 'AI-generated image' },
  disclosure: {
    translated: 'Translated by AI',
    otherTranslated: { zh: 'Chinese translated by AI', en: 'English translated by AI' },
    about: 'About this story',
    updated: 'Updated {{date}}',
    author: { term: 'Author', text: 'The text was written by AI.', image: 'The image was made by AI.' },
    check: { term: 'Checked', by: 'By {{name}}, {{date}}.', none: 'This story has not been checked by a person.' },
    languages: {
      term: 'Languages',
      together: 'The Chinese and the English were written together, sentence by sentence.',
      unrecorded: 'There is no record of how the two versions were made.',
      converted: 'The Traditional Chinese is converted automatically from the Simplified.',
      from: {
        zh: {
          ai: 'AI translated the English from the Chinese.',
          person: '{{name}} translated the English from the Chinese.',
        },
        en: {
          ai: 'AI translated the Chinese from the English.',
          person: '{{name}} translated the Chinese from the English.',
        },
      },
    },
    sources: { term: 'Sources', none: 'No sources are named.' },
  },
  events: { heading: 'Key dates', expected: 'expected' },
  names: {
    heading: 'Names in this story',
    kind: { person: 'Person', place: 'Place', organization: 'Organization', topic: 'Topic' },
    stories: 'Stories that mention this name',
    none: 'No story mentions this name yet.',
    page: 'All about this name',
    close: 'Close',
  },
  share: {
    button: 'Share',
    copied: 'Link copied',
    failed: 'The link could not be copied. It is in the address bar.',
  },
  print: { source: 'Source: {{site}}' },
  related: {
    heading: 'Related stories',
    none: 'No related stories yet.',
    sameEvent: 'Same event: {{event}}',
    sharedNames: 'Also about {{names}}',
    sameSubject: 'Much the same subject',
  },
  more: 'More in this edition',
  previousEdition: 'Previous edition: {{title}}',
  stories: 'All stories',
  about: 'About',
  privacy: 'Privacy',
  licenses: {
    link: 'Licenses',
    title: 'Open-source licenses',
    shared: 'This site is built with software that others wrote and released under open-source licenses.',
    listed: 'Every package whose code reaches your browser is named here, with the full text of its license.',
    original: 'The texts are in English, as their authors published them.',
    none: 'There is no list yet: it is made when the site is published.',
  },
  footer: 'Site information',
  feed: {
    link: 'RSS feed',
    description: 'The latest stories from {{site}}, in full.',
  },
  settings: {
    title: 'Reading settings',
    close: 'Close',
    textSize: {
      legend: 'Text size',
      smallest: 'Smallest',
      smaller: 'Smaller',
      standard: 'Standard',
      larger: 'Larger',
      largest: 'Largest',
    },
    measure: { legend: 'Line width', narrow: 'Narrow', standard: 'Medium', wide: 'Wide' },
    theme: { legend: 'Theme', system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    face: { legend: 'Typeface', standard: 'Standard', serif: 'Serif', sans: 'Sans serif' },
    interface: { legend: 'Interface language', story: 'Same as story' },
    shortcuts: 'Shortcut keys: 1 Chinese, 2 English, 3 side by side, P translation',
    reset: 'Restore defaults',
  },
  consent: {
    title: 'Cookie choices',
    question:
      'May we count visits? Only totals: pages opened, stories read to the end, switches of language and view. No cookies, and nothing that says who you are.',
    accept: 'Accept',
    reject: 'Reject',
    more: 'What is counted',
    close: 'Close',
    now: { accepted: 'You chose Accept.', rejected: 'You chose Reject.' },
    done: {
      accepted: 'Accepted. You can change this at the foot of any page.',
      rejected: 'Rejected. Your visits are not counted.',
    },
    gpc: 'Your browser sends a Global Privacy Control signal. We treat that as a rejection, and nothing is counted.',
  },
  device: {
    heading: 'What this site has on your device now',
    nothing: 'nothing',
    clear: 'Clear everything',
    cleared: 'Everything this site kept on this device has been cleared.',
  },
  aiNotice: 'Stories marked “Reported by AI” were written by a machine.',
  loading: { opening: 'Opening…', slow: 'Still loading; the connection is slow.' },
  notFound: {
    title: 'Page not found',
    body: 'There is no page at this address. The story may have been moved or withdrawn, or the address mistyped.',
    go: 'Go to the front page',
  },
  failure: {
    title: 'This page could not be loaded',
    unreachable: 'The site could not be reached. Check your connection, then try again.',
    slow: 'The page took too long to arrive. The connection may be slow; try again.',
    refused: 'The server did not send the page. That usually passes; try again in a moment.',
    broken: 'What arrived was damaged. Try again, or open the full page.',
    retry: 'Try again',
    retrying: 'Trying again…',
    fullPage: 'Open the full page',
  },
  crash: {
    title: 'Something went wrong on this page',
    body: 'Your settings are safe. Reload the page to go on reading.',
    go: 'Reload the page',
  },
  choose: {
    body: 'Read the news in Chinese or English, and switch languages without losing your place.',
    go: 'Read in English',
  },
}

/** The strings every language must have. Plural forms differ: only English tells one from several. */
export type Strings = Localized<typeof en>

/** What a translation of strings must have. */
export type Localized<Source> = {
  [Key in keyof Source as Key extends `${string}_one` ? never : Key]: Source[Key] extends string
    ? string
    : Localized<Source[Key]>
}
