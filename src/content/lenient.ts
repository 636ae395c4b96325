import * as z from 'zod/mini'

/** A list of which the records that cannot be right are left out: one bad card does not take the story with it. */
export function listOf<Schema extends z.ZodMiniType>(record: Schema) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((records: unknown[]): z.infer<Schema>[] =>
      records.flatMap((each) => {
        const parsed = record.safeParse(each)
        return parsed.success ? [parsed.data] : []
      }),
    ),
  )
}

/** Something that a page can do without; what cannot be right counts as absent. */
export function optional<Schema extends z.ZodMiniType>(part: Schema) {
  // oxlint-disable-next-line promise/valid-params -- this is Zod's function and no promise's
  return z.catch(z.optional(part), undefined)
}
