import { describe, expect, test } from 'vitest'
import { readAudit } from './read-audit.ts'

/* As npm 11 prints them. */
const FOUND = {
  name: 'react-router',
  severity: 'high',
  range: '<=8.5.1',
  via: [{ source: 1, title: 'Open redirect', url: 'https://example.org/GHSA-1', severity: 'high' }],
  fixAvailable: false,
}

function printed(...vulnerabilities: { name: string; severity: string }[]): string {
  const byName = Object.fromEntries(vulnerabilities.map((found) => [found.name, found]))
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities: byName, metadata: {} })
}

test('has nothing to report where nothing is known', () => {
  expect(readAudit(printed())).toEqual({ answered: true, problems: [] })
})

describe('reports name, severity, reason and remedy', () => {
  test.each([
    [
      'where no version is mended',
      FOUND,
      'react-router <=8.5.1: high: Open redirect (https://example.org/GHSA-1); no mended version is known; replace react-router, or what depends on it',
    ],
    [
      'where an update mends it',
      { ...FOUND, severity: 'critical', fixAvailable: true },
      'react-router <=8.5.1: critical: Open redirect (https://example.org/GHSA-1); run “npm audit fix”',
    ],
    [
      'where another version mends it',
      { ...FOUND, fixAvailable: { name: 'react-router', version: '9.0.0', isSemVerMajor: true } },
      'react-router <=8.5.1: high: Open redirect (https://example.org/GHSA-1); install react-router 9.0.0',
    ],
    [
      'where the fault comes with another package, of a version not named',
      { ...FOUND, range: '', via: ['cookie'], fixAvailable: true },
      'react-router: high: through cookie; run “npm audit fix”',
    ],
  ])('%s', (_where, found, problem) => {
    expect(readAudit(printed(found))).toEqual({ answered: true, problems: [problem] })
  })
})

test.each(['info', 'low', 'moderate'])('leaves out what is %s', (severity) => {
  expect(readAudit(printed({ ...FOUND, severity }))).toEqual({ answered: true, problems: [] })
})

describe('says that there was no answer, and names no host,', () => {
  test.each([401, 403, 404, 405, 429, 501, 503])('where it was %i', (statusCode) => {
    const message = `${statusCode} No - POST https://mirror.example/-/npm/v1/security/advisories/bulk`

    expect(readAudit(JSON.stringify({ message, statusCode, error: { summary: '', detail: '' } }))).toEqual({
      answered: false,
      why: `it answered ${statusCode}`,
    })
  })

  test.each([
    ['failed, reason: connect ECONNREFUSED 127.0.0.1:9', 'it could not be reached (ECONNREFUSED)'],
    ['failed, reason: getaddrinfo ENOTFOUND mirror.example', 'it could not be reached (ENOTFOUND)'],
    ['failed, reason: network timeout', 'it could not be reached (no code)'],
  ])('where the request %s', (reason, why) => {
    const message = `request to https://mirror.example/-/npm/v1/security/advisories/bulk ${reason}`

    expect(readAudit(JSON.stringify({ message, error: { summary: '', detail: '' } }))).toEqual({ answered: false, why })
  })
})

describe('does not take for silence', () => {
  test.each([
    ['a request the registry could not make sense of', JSON.stringify({ message: '400 Bad Request', statusCode: 400 })],
    ['a fault of the project', JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This needs a lockfile.' } })],
    ['nothing but words', '{ sorry'],
    ['findings of a shape it does not know', JSON.stringify({ vulnerabilities: { left: { name: 'left' } } })],
  ])('%s', (_what, text) => {
    expect(() => readAudit(text)).toThrow(/^npm audit printed neither findings nor why it has none: \{/)
  })
})
