import { DeviceData } from '../features/device-data/device-data.tsx'
import { pageRoute } from './page.tsx'

export const { loader, Component, ErrorBoundary } = pageRoute('privacy', DeviceData)
