import type { Server } from 'node:http'

/**
 * Lets a server listen on a free port, for this machine alone.
 * @returns its origin, and what ends it together with its connections
 */
export async function listen(server: Server): Promise<{ origin: string; close: () => void }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
