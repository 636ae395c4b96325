import type { LoaderFunctionArgs, Params } from 'react-router'
import { notFound } from './load.ts'

/** The page of a list that an address names; without a number, the first. */
export function pageNumber({ page = '1' }: Params): number {
  return Number(page)
}

/** The same for a loader, which knows no page by another number, such as 1, 02 or 1e1. */
export function checkedPageNumber({ params }: LoaderFunctionArgs): number {
  const { page } = params
  if (page !== undefined && (!/^[1-9]\d*$/.test(page) || page === '1')) throw notFound()
  return pageNumber(params)
}
