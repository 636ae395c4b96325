interface Site {
  /** Folder the site is served from. */
  folder: string
  port: number
  url: string
}

function site(folder: string, port: number): Site {
  return { folder, port, url: `http://127.0.0.1:${port}/` }
}

/** The sites that journeys are made on. */
export const SITES = {
  /** The edition, as it is published. */
  edition: site('dist', 4191),
  /** The edition with React's development build, which reports every hydration mismatch. */
  development: site('build/sites/development', 4192),
  /** Test stories that exist in part, in one language, or alone. */
  partial: site('build/sites/partial', 4193),
  /** Lists that fill several pages. */
  archive: site('build/sites/archive', 4194),
}
