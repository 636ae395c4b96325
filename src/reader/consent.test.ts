import { expect, test } from 'vitest'
import { choiceIn, CONSENT_LASTS, CONSENT_VERSION } from './consent.ts'

const NOW = Date.parse('2026-06-01T00:00:00Z')

function kept(choice: string, age: number, version = CONSENT_VERSION): string {
  return JSON.stringify({ choice, version, time: new Date(NOW - age).toISOString() })
}

test.each([
  ['nothing is kept', null, 'ask'],
  ['a choice to accept holds', kept('accepted', 1), 'accepted'],
  ['a choice to reject holds', kept('rejected', CONSENT_LASTS - 1), 'rejected'],
  ['it has lapsed', kept('accepted', CONSENT_LASTS), 'ask'],
  ['it was made in the future', kept('accepted', -1), 'ask'],
  ['it was made of an older version', kept('accepted', 1, CONSENT_VERSION - 1), 'ask'],
  ['it has no time', JSON.stringify({ choice: 'accepted', version: CONSENT_VERSION }), 'ask'],
  ['its time is a number', JSON.stringify({ choice: 'accepted', version: CONSENT_VERSION, time: NOW - 1 }), 'ask'],
  ['it is no choice', kept('gpc', 1), 'ask'],
  ['what is kept is a list', '[]', 'ask'],
  ['what is kept is nothing', 'null', 'ask'],
  ['what is kept is damaged', '{"choice":"accepted"', 'ask'],
])('a choice about statistics, where %s', (_where, text, standing) => {
  expect(choiceIn(text, NOW)).toBe(standing)
})
