import type { QueryExecuteOptions } from '@tanstack/react-query'
import { data, redirectDocument, type LoaderFunctionArgs } from 'react-router'
import { ContentFailure, ContentGone } from '../content/fetch-content.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { DEFAULT_LANGUAGE, isLanguage, scriptsFor, type Language, type Script } from '../site/languages.ts'
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

function languageOf({ params: { language } }: LoaderFunctionArgs): Language {
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}

/**
 * What to do about a script of this version of the site that cannot be had: a newer version has replaced it, and then
 * the document is loaded, unless nothing can be had at all.
 */
export async function replaceVersion({ request }: LoaderFunctionArgs, cause: unknown): Promise<never> {
  await fetch(request.url, { method: 'HEAD', signal: request.signal }).catch(() => {
    throw new ContentFailure('unreachable', request.url, cause)
  })
  throw redirectDocument(request.url)
}

/**
 * Has the interface strings of a page ready. Pages ask for it and not their frame, which shows what failed.
 */
export async function loadInterface(args: LoaderFunctionArgs): Promise<void> {
  try {
    await loadStrings(languageOf(args))
  } catch (cause) {
    await replaceVersion(args, cause)
  }
}

/** Has the interface ready, and content in every script that the page, or a switch of its language, shows. */
export async function loadScripts<Data, Key extends readonly unknown[]>(
  args: LoaderFunctionArgs,
  queryIn: (script: Script) => Query<Data, Key>,
): Promise<void> {
  const scripts = scriptsFor(languageOf(args))
  await Promise.all([loadInterface(args), ...scripts.map((script) => load(args, queryIn(script)))])
}
