import type { HostileCase } from './hostile-case.ts'
import { HOSTILE_FIELDS } from './hostile-fields.ts'
import { HOSTILE_FILES } from './hostile-files.ts'
import { HOSTILE_FOLDERS } from './hostile-folders.ts'
import { HOSTILE_IMAGES } from './hostile-images.ts'
import { HOSTILE_SITES } from './hostile-sites.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { HOSTILE_VALUES } from './hostile-values.ts'

/** Everything hostile or broken that may arrive, and what comes of it where a site is published and where it is read. */
export const HOSTILE_CASES: HostileCase[] = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_FIELDS,
  ...HOSTILE_VALUES,
  ...HOSTILE_FILES,
  ...HOSTILE_FOLDERS,
  ...HOSTILE_IMAGES,
  ...HOSTILE_SITES,
]
