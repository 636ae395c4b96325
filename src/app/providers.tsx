import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { RouterContextProvider } from 'react-router'
import { Hydrated } from '../lib/hydrated.tsx'
import { pageIsOpen, queryClientContext } from '../routes/context.ts'
import { PrerenderedPath } from '../site/address.ts'

interface ProvidersProps {
  queryClient: QueryClient
  /** The path that the markup was made for. */
  path: string
  children: ReactNode
}

/** What every part of the page may ask for. */
export function Providers({ queryClient, path, children }: ProvidersProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <PrerenderedPath value={path}>
          <Hydrated>{children}</Hydrated>
        </PrerenderedPath>
      </QueryClientProvider>
    </StrictMode>
  )
}

/** What every loader may ask for. */
export function loaderContext(queryClient: QueryClient, isOpen: boolean): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(queryClientContext, queryClient)
  context.set(pageIsOpen, isOpen)
  return context
}
