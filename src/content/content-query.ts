import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { fetchContent, type Published } from './fetch-content.ts'

/** The key of a query: what kind of content it asks for, and the address of the file, by which a page can name it. */
export type ContentKey = readonly [kind: string, address: string]

/**
 * The options of a query for one published file.
 * @param choose picks the schema of the file
 */
export function contentQuery<Schema extends z.ZodMiniType>(
  kind: string,
  address: string,
  choose: (schemas: Published) => Schema,
) {
  return queryOptions({
    queryKey: [kind, address] as ContentKey,
    queryFn: ({ signal }) => fetchContent(address, choose, signal),
    staleTime: 'static',
  })
}
