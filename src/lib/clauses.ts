/** Class of a headline whose Chinese clauses should not be broken; one without punctuation has to break anywhere. */
export function clauseClass(headline: string): string | undefined {
  return /[，；：。！？]/.test(headline) ? 'in-clauses' : undefined
}
