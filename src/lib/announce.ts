/** The page's one polite live region. */
export const LIVE_REGION_ID = 'status'

/** Has assistive technology say something once it is not busy. */
export function announce(words: string): void {
  const region = document.getElementById(LIVE_REGION_ID)
  if (region) region.textContent = words
}
