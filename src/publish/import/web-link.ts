/** An address of the web, in full; anything else, such as `javascript:`, is none. */
export function webLink(address: string | undefined, base?: string): string | undefined {
  const url = URL.parse(address?.trim() ?? '', base)
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined
}
