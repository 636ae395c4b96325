import type { QueryExecuteOptions } from '@tanstack/react-query'
import { data, redirectDocument, type LoaderFunctionArgs } from 'react-router'
import { ContentGone } from '../content/fetch-content.ts'
import { DEFAULT_LANGUAGE, isLanguage, scriptsFor, type Script } from '../site/languages.ts'
import { pageIsOpen, queryClientContext } from './context.ts'

/** A page that does not exist. */
export function notFound() {
  return data(null, { status: 404 })
}

type Query<Data, Key extends readonly unknown[]> = QueryExecuteOptions<Data, Error, Data, Data, Key>

/**
 * Has a query's data ready before the page renders.
 * Content that is gone under an open page means a newer version of the site, or none: the server decides, by a load
 * of the document. A page that was just loaded never does that, so there is no loop.
 */
export async function load<Data, Key extends readonly unknown[]>(
  { context, request }: LoaderFunctionArgs,
  query: Query<Data, Key>,
): Promise<Data> {
  try {
    return await context.get(queryClientContext).query(query)
  } catch (error) {
    if (!(error instanceof ContentGone)) throw error
    throw context.get(pageIsOpen) ? redirectDocument(request.url) : notFound()
  }
}

/** Has content ready in every script that the page, or a switch of its language, shows. */
export async function loadScripts<Data, Key extends readonly unknown[]>(
  args: LoaderFunctionArgs,
  queryIn: (script: Script) => Query<Data, Key>,
): Promise<void> {
  const { language } = args.params
  const scripts = scriptsFor(isLanguage(language) ? language : DEFAULT_LANGUAGE)
  await Promise.all(scripts.map((script) => load(args, queryIn(script))))
}
