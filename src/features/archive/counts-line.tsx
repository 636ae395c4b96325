import type { Counts } from '../../content/types.ts'
import { useArchiveTranslator } from '../../i18n/archive.ts'
import { useInterfaceLanguage, useInterfaceProps } from '../../i18n/i18n.ts'
import { sideOf } from '../../site/languages.ts'

const KINDS = ['both', 'zh', 'en'] as const

/** How many stories a list has, and in which languages they exist; nothing where it has none. */
export function CountsLine({ counts }: { counts: Counts }) {
  const t = useArchiveTranslator()
  const ui = useInterfaceProps()
  const space = sideOf(useInterfaceLanguage()) === 'en' ? ', ' : '，'
  const present = KINDS.filter((kind) => counts[kind] > 0)
  const [kind] = present
  if (!kind) return null
  const all = t('counts.all', { count: counts.both + counts.zh + counts.en })
  const parts = present.map((each) => t(`counts.${each}.some`, { count: counts[each] })).join(space)

  return (
    <p className="counts" {...ui}>
      {present.length === 1 ? t(`counts.${kind}.whole`, { all }) : t('counts.mixed', { all, parts })}
    </p>
  )
}
