import { pageRoute } from './page.tsx'

export const { loader, Component, ErrorBoundary } = pageRoute('privacy')
