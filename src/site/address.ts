import { createContext, useContext } from 'react'
import { useLocation } from 'react-router'
import { useHydrated } from '../lib/hydrated.tsx'
import type { Address } from './paths.ts'

/** The path that the page was prerendered for; a 404 page answers for many addresses but was rendered for one. */
export const PrerenderedPath = createContext('/')

/** The address of the page. While hydrating it is the one in the markup, so that links match to the letter. */
export function useAddress(): Address {
  const prerendered = useContext(PrerenderedPath)
  const location = useLocation()
  return useHydrated() ? location : { pathname: prerendered, search: '', hash: '' }
}
