import { LANGUAGES } from '../../site/languages.ts'
import type { HeaderRules, VariedHeader } from './headers.ts'
import { MEDIA_TYPES } from './media-types.ts'

function variable(name: string): string {
  return `$duidu_${name.toLowerCase().replaceAll('-', '_')}`
}

/* A rule holds only where a file was found: redirects are like pages, and errors are no file at all. */
function map({ name, rules, otherwise, onError }: VariedHeader): string {
  const found = rules.map(({ pattern, value }) => {
    const path = pattern.startsWith('^') ? pattern.slice(1) : `.*${pattern}`
    return `  "~^(?:200|206|304):${path}" "${value}";`
  })
  return [
    `map "$status:$uri" ${variable(name)} {`,
    `  default "${otherwise}";`,
    ...found,
    `  "~^[45]" "${onError}";`,
    '}',
  ].join('\n')
}

/** Configuration of nginx for the context `http`: the headers that depend on status and address. */
export function nginxMaps({ varied }: HeaderRules): string {
  return `# Made by the build. Include it in the context http.\n${varied.map(map).join('\n\n')}\n`
}

function errorPage(folder: string): string {
  // A folder without a page is no page either.
  return `error_page 403 404 =404 ${folder}404.html;`
}

/** Configuration of nginx for a `server` that has the published folder as its root. */
export function nginxSite({ fixed, varied }: HeaderRules): string {
  const types = Object.entries(MEDIA_TYPES).map(([type, endings]) => `  ${type} ${endings};`)
  return `# Made by the build. Include it in a server whose root is the published folder.
# No location here has an add_header of its own, since it would lose all of these.
${Object.entries(fixed)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
${varied.map(({ name }) => `add_header ${name} ${variable(name)} always;`).join('\n')}

index index.html;
charset utf-8;
charset_types text/plain text/javascript application/xml;
absolute_redirect off;
server_tokens off;
types {
${types.join('\n')}
}
default_type application/octet-stream;

# The files beside the others that end in .br and .gz.
brotli_static on;
gzip_static on;
gzip_vary on;
gzip_proxied any;

${errorPage('/')}
${LANGUAGES.map((language) => `location /${language}/ {\n  ${errorPage(`/${language}/`)}\n}`).join('\n')}
`
}
