import { dateBounds } from '../content/dates.ts'
import type { NameSeed, StorySeed } from '../content/types.ts'
import { SIDES } from '../site/languages.ts'

/* 1970 is what programs write where they know no date, and no editor plans beyond this century. */
const UNLIKELY_DAY = '1970-01-01'
const LAST_YEAR = '2099'

/** What is odd in a sound story, for a person to look at. */
export function* storyNotices(file: string, { published, modified, events = [] }: StorySeed): Iterable<string> {
  const dates = Object.entries({ published, modified }).concat(
    events.map(({ date }, index) => [`events[${index}].date`, date]),
  )
  for (const [field, date] of dates) {
    for (const bound of dateBounds(date ?? '')) {
      if (bound.startsWith(UNLIKELY_DAY)) {
        yield `${file}: ${field}: ${UNLIKELY_DAY} is what programs write where they know no date; check it`
      } else if (bound.slice(0, 4) > LAST_YEAR)
        yield `${file}: ${field}: the year ${bound.slice(0, 4)} is far off; check it`
    }
  }
}

/** Names that may be right (X), but are found in more places than their owner thinks. */
export function* nameNotices(names: readonly NameSeed[]): Iterable<string> {
  for (const [index, { name, aliases }] of names.entries()) {
    for (const side of SIDES) {
      for (const form of [name[side], ...aliases[side]]) {
        if (Array.from(form).length > 1) continue
        yield `seeds/names.json: [${index}]: “${form}” is one character, and will be found wherever it stands alone; check that`
      }
    }
  }
}
