import type { Side } from '../../site/languages.ts'

const SEGMENTERS = {
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
} as const satisfies Record<Side, Intl.Segmenter>

/* After these a full stop ends no sentence; Unicode leaves them to the language. */
const ABBREVIATION =
  /(?:^|[\s(“‘"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.\s*$/

function continues(sentence: string, next: string, side: Side): boolean {
  if (side === 'en') return ABBREVIATION.test(sentence) || /^[a-z]/.test(next)
  // An opening quotation mark belongs to what follows, a closing one to what it closes.
  return /^[”’」』）]/.test(next)
}

/* The segmenter leaves the mark that opens a Chinese quotation with the sentence before it. */
function withOpeningMarks(segments: readonly string[]): string[] {
  const moved = [...segments]
  for (const [index, segment] of moved.entries()) {
    const opening = /[“‘「『（《]+$/.exec(segment)?.[0]
    if (opening === undefined || index + 1 >= moved.length) continue
    moved[index] = segment.slice(0, -opening.length)
    moved[index + 1] = opening + moved[index + 1]
  }
  return moved.filter((segment) => segment.trim() !== '')
}

/** The sentences of a paragraph, in order. */
export function sentencesOf(paragraph: string, side: Side): string[] {
  const segments = [...SEGMENTERS[side].segment(paragraph)].map(({ segment }) => segment)
  const sentences: string[] = []
  for (const segment of withOpeningMarks(segments)) {
    const last = sentences.at(-1)
    if (last !== undefined && continues(last, segment, side)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim())
}
