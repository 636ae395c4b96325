import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lockfile, lockfileProblems, runsAtInstall } from './check-lockfile.ts'

const SOUND = { version: '1.0.0', integrity: 'sha512-AA==', license: 'MIT' }
const PROJECT = { version: '0.1.0' }

function problemsOf(entry: object): string[] {
  const { packages } = lockfile.parse({ packages: { '': PROJECT, 'node_modules/left': { ...SOUND, ...entry } } })
  return lockfileProblems(packages, [], {})
}

test('finds nothing wrong with a sound package, nor with the project itself', () => {
  expect(problemsOf({})).toEqual([])
})

test('leaves a package in the archive of another to the integrity of that one', () => {
  expect(problemsOf({ integrity: undefined, inBundle: true })).toEqual([])
})

describe('names folder, fault and remedy of a package that', () => {
  test.each([
    ['comes from a repository', { resolved: 'git+ssh://git@example.org/left.git#abc' }, 'comes from git+ssh://git@ex'],
    ['comes from a folder', { resolved: '../left', link: true }, 'comes from ../left; depend on a version in the'],
    ['has no integrity', { integrity: undefined }, 'has no integrity'],
    ['declares no license', { license: undefined }, 'declares no license; take a package that does'],
    ['keeps all rights', { license: 'UNLICENSED' }, 'declares no license'],
    ['declares a license as npm of old did', { license: { type: 'MIT' } }, 'declares no license'],
    ['wants to run a script', { hasInstallScript: true }, 'add "left": false to allowScripts in package.json'],
  ])('%s', (_what, entry, says) => {
    const problems = problemsOf(entry)

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^node_modules\/left: /)
    expect(problems[0]).toContain(says)
  })
})

describe('install scripts', () => {
  const folder = 'node_modules/above/node_modules/@some/native'
  const { packages } = lockfile.parse({ packages: { '': PROJECT, [folder]: { ...SOUND, hasInstallScript: true } } })

  test('are reported once, whether lockfile or package tells of them', () => {
    expect(lockfileProblems(packages, [folder], {})).toEqual([
      `${folder}: wants to run a script when it is installed; if it works without, add "@some/native": false to allowScripts in package.json`,
    ])
  })

  test('are reported where only the installed package tells of them', () => {
    const silent = lockfile.parse({ packages: { [folder]: SOUND } }).packages

    expect(lockfileProblems(silent, [folder], {})).toHaveLength(1)
  })

  test('may be wanted by a package that was looked at', () => {
    expect(lockfileProblems(packages, [folder], { '@some/native': false })).toEqual([])
  })

  test('cannot be let run, since the settings of npm let none', () => {
    expect(lockfileProblems(packages, [], { '@some/native': true })).toEqual([
      'allowScripts in package.json lets @some/native run a script, but .npmrc lets none; set it to false',
    ])
  })

  test('of packages that are gone are not kept in the list', () => {
    expect(lockfileProblems({}, [], { gone: false })).toEqual([
      'allowScripts in package.json names gone, which is not installed; remove it',
    ])
  })
})

test.each([
  [{ scripts: { test: 'x', prepare: 'x' } }, false, false],
  [{}, false, false],
  [{ scripts: { preinstall: 'x' } }, false, true],
  [{ scripts: { install: 'x' } }, false, true],
  [{ scripts: { postinstall: 'x' } }, false, true],
  [{}, true, true],
  [{ gypfile: false }, true, false],
])(
  'a package with %j, and a build file of its own: %s, runs something at install: %s',
  (installed, hasGypFile, runs) => {
    expect(runsAtInstall(installed, hasGypFile)).toBe(runs)
  },
)

test('this project’s own lockfile is sound', () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(lockfileProblems(packages, [], {})).toEqual([])
})
