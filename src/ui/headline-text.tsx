import { clausesOf } from '../lib/clauses.ts'

/** The words of a headline, broken into lines between clauses where there is room for them. */
export function HeadlineText({ text }: { text: string }) {
  return clausesOf(text).map(({ text: clause, isUnit }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a clause is its place
    <span key={index} className={isUnit ? 'clause' : undefined}>
      {clause}
    </span>
  ))
}
