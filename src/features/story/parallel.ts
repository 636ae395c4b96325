import { copyPairs } from './copy-pairs.ts'
import { attachMarks } from './sentence-marks.ts'

/** Adds to an article what it does side by side, until the signal says that the view was left. */
export function attachPairs(article: HTMLElement, signal: AbortSignal): void {
  attachMarks(article, signal)
  article.addEventListener('copy', copyPairs, { signal })
}
