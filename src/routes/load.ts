import type { QueryExecuteOptions } from '@tanstack/react-query'
import { data, redirectDocument, type LoaderFunctionArgs } from 'react-router'
import { ContentGone } from '../content/fetch-content.ts'
import { pageIsOpen, queryClientContext } from './context.ts'

/** A page that does not exist. */
export function notFound() {
  return data(null, { status: 404 })
}

/**
 * Has a query's data ready before the page renders.
 * Content that is gone under an open page means a newer version of the site, or none: the server decides, by a load
 * of the document. A page that was just loaded never does that, so there is no loop.
 */
export async function load<Data, Key extends readonly unknown[]>(
  { context, request }: LoaderFunctionArgs,
  query: QueryExecuteOptions<Data, Error, Data, Data, Key>,
): Promise<Data> {
  try {
    return await context.get(queryClientContext).query(query)
  } catch (error) {
    if (!(error instanceof ContentGone)) throw error
    throw context.get(pageIsOpen) ? redirectDocument(request.url) : notFound()
  }
}
