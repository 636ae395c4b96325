import { createContext, useContext } from 'react'
import type { View } from './views.ts'

/** The view that the page is in. Apart from the address, of which it is all that most links need to know. */
export const ViewContext = createContext<View>('single')

/** The view that the page is in. */
export function useView(): View {
  return useContext(ViewContext)
}
