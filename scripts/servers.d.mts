/** Paths of the web servers that the site is tested on, if all of them are there. */
export function findServers(): { nginx: string; caddy: string; exiftool: string; brotliModule: string } | undefined
