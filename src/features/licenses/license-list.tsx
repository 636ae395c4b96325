import type { Licenses } from '../../content/types.ts'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'

/** Packages and their licenses, each text folded until it is asked for. */
export function LicenseList({ licenses }: { licenses: Licenses }) {
  const t = useTranslator()
  const ui = useInterfaceProps()
  if (licenses.length === 0) {
    return (
      <p className="notice" {...ui}>
        {t('licenses.none')}
      </p>
    )
  }

  return (
    <ul className="licenses">
      {licenses.map(({ name, version, identifier, text }) => (
        <li key={`${name} ${version}`} data-line={`${name} ${version}`} lang="en" translate="no">
          <details>
            <summary>
              <b>{name}</b>
              {` ${version} `}
              <span className="mark">{identifier}</span>
            </summary>
            <p>{text}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
