import { HARBOR, type HostileCase, type Meeting, type Verdict } from './hostile-case.ts'

/** A hostile value of one field. */
export interface FieldCase {
  when: string
  field: string
  value: () => unknown
  publisher: Verdict
  reader: Meeting
  /** Where the published story has the field elsewhere, or in another form. */
  published?: { field?: string; value?: () => unknown }
}

/** What comes of a value that is refused. */
export function refused(says: string, reader: Meeting): Pick<FieldCase, 'publisher' | 'reader'> {
  return { publisher: { is: 'refused', says }, reader }
}

/** The case of a hostile value, at both ends. */
export function fieldCase({ when, field, value, publisher, reader, published }: FieldCase): HostileCase {
  return {
    when,
    seed: () => [{ file: HARBOR, field, value: value() }],
    publisher,
    received: () => ({ field: published?.field ?? field, value: (published?.value ?? value)() }),
    reader,
  }
}
