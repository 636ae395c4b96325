/** Path of a browser to test in, or nothing. */
export function findBrowser(): string | undefined
