import { choose, usePreference, valuesOf, type PreferenceName, type PreferenceValue } from '../../reader/preferences.ts'

interface Props<Name extends PreferenceName> {
  name: Name
  legend: string
  label: (value: PreferenceValue<Name>) => string
  /** The language of a label that is not in the interface's. */
  lang?: (value: PreferenceValue<Name>) => string | undefined
}

/** One setting: its values, of which one holds. */
export function Choice<Name extends PreferenceName>({ name, legend, label, lang }: Props<Name>) {
  const current = usePreference(name)

  return (
    <fieldset className={`choice choice-${name}`}>
      <legend>{legend}</legend>
      <div>
        {valuesOf(name).map((value) => (
          <label key={value} lang={lang?.(value)}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === current}
              onChange={() => choose(name, value)}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
