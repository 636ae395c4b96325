import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react-router'

/** The cache that loaders fill and components read. */
export const queryClientContext = createContext<QueryClient>()

/** Whether a page is open already, so that a document load of the next one can mend what this page cannot. */
export const pageIsOpen = createContext(false)
