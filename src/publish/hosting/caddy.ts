import { LANGUAGES } from '../../site/languages.ts'
import type { HeaderRules, VariedHeader } from './headers.ts'

function variable(name: string): string {
  return `{duidu_${name.toLowerCase().replaceAll('-', '_')}}`
}

function map({ name, rules, otherwise }: VariedHeader): string {
  return [
    `	map {path} ${variable(name)} {`,
    ...rules.map(({ pattern, value }) => `		"~${pattern}" "${value}"`),
    `		default "${otherwise}"`,
    '	}',
  ].join('\n')
}

function notFound(language: string): string {
  return `		@${language} path /${language}/*\n		rewrite @${language} /${language}/404.html`
}

/* Deferred, so that they also replace what the file server sets; an error starts again without them. */
function header(indent: string, headers: Record<string, string>): string {
  const lines = Object.entries({ ...headers, Vary: 'Accept-Encoding' }).map(([name, value]) => `	${name} "${value}"`)
  return ['header {', ...lines, '	-Server', '	defer', '}'].map((line) => `${indent}${line}`).join('\n')
}

const FILES = 'file_server {\n\t\tprecompressed br gzip\n\t}'

/** Configuration of Caddy: a snippet to import into a site that has the published folder as its root. */
export function caddySnippet({ fixed, varied }: HeaderRules): string {
  const found = varied.map(({ name }) => [name, variable(name)] as const)
  const missing = varied.map(({ name, onError }) => [name, onError] as const)
  return `# Made by the build. Import the file at the top of your Caddyfile and the snippet in your site.
(duidu) {
${varied.map(map).join('\n')}
${header('\t', { ...fixed, ...Object.fromEntries(found) })}
	${FILES}
	handle_errors {
${header('\t\t', { ...fixed, ...Object.fromEntries(missing) })}
		@elsewhere not path ${LANGUAGES.map((language) => `/${language}/*`).join(' ')}
		rewrite @elsewhere /404.html
${LANGUAGES.map(notFound).join('\n')}
		${FILES.replaceAll('\n', '\n\t')}
	}
}
`
}
