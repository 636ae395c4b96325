import type { ComponentType } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { Trouble } from '../features/trouble/trouble.tsx'
import { replaceVersion } from './load.ts'

interface PageCode {
  loader: (args: LoaderFunctionArgs) => Promise<null>
  Component: ComponentType
}

/**
 * A page whose code is not part of the app's first script. Its route is known from the start, so that what goes wrong
 * on the way is shown as on any other page.
 * @param importCode loads the file of the page
 */
export function latePage(importCode: () => Promise<PageCode>) {
  let code: PageCode | undefined

  async function ready(): Promise<PageCode> {
    code ??= await importCode()
    return code
  }

  async function loader(args: LoaderFunctionArgs): Promise<null> {
    const page = await ready().catch((cause: unknown) => replaceVersion(args, cause))
    return page.loader(args)
  }

  /* Rendered only after its loader, or where the page was prerendered after `loadCode`. */
  function Component() {
    const Page = code?.Component
    return Page && <Page />
  }

  return { loader, Component, ErrorBoundary: Trouble, handle: ready }
}

/** Loads the code of a route, where that is a late page. */
export async function loadCode({ handle }: RouteObject): Promise<void> {
  if (typeof handle === 'function') await handle()
}
