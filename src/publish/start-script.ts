import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CARRIED_ID } from '../content/carried.ts'
import type { SiteFiles } from './content-files.ts'
import { shortHash, sourceHash } from './hash.ts'

/* As the shell plugin writes it. */
const PRELOAD = /<link rel="modulepreload"[^>]* href="(\/[^"]+)">/

/* Subresource Integrity: what a tampered host or cache sends instead of it does not run. */
function integrity(content: string | Buffer): string {
  return `integrity="${sourceHash(content)}"`
}

/*
 * As a module it runs once the page is complete: a slow one paints before that, and the app would take it over in
 * pieces. After a frame, so that a cached app never delays the text. The front door has no app. What the page is made of
 * (content/carried.ts) comes beside the app; a page whose list of that is damaged is left to the app.
 */
function startScript(app: string): string {
  return `function start(){
import('${app}')
try{for(const[[,href],made]of JSON.parse(document.getElementById('${CARRIED_ID}').textContent).data)
if(made>=0)document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'fetch',crossOrigin:'',href}))}catch{}
}
location.pathname==='/'||requestAnimationFrame(()=>setTimeout(start))
`
}

/**
 * Puts the one script with an address into the shell: so small that it never holds the text up, it starts the app.
 * @param client folder of the app's client build
 * @returns the shell, and the script as a file of the site
 * @throws if the shell does not name the app's script
 */
export async function withStartScript(shell: string, client: string): Promise<{ shell: string; files: SiteFiles }> {
  const [preload, app] = PRELOAD.exec(shell) ?? []
  if (preload === undefined || app === undefined) throw new Error(`${client}/index.html does not preload the app`)
  const script = startScript(app)
  const path = `/assets/start-${shortHash(script)}.js`
  const tags = [
    `<script type="module" fetchpriority="low" src="${path}" ${integrity(script)}></script>`,
    preload.replace('>', ` ${integrity(await readFile(join(client, app)))}>`),
  ]
  return { shell: shell.replace(preload, () => tags.join('\n    ')), files: new Map([[path, script]]) }
}
