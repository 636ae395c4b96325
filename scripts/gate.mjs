/* The one gate: every check in turn, all of them even when one fails, and a closing line that counts. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const REPORTS = 'build/reports'

/** Counts in a report of Vitest's or Playwright's. */
const COUNTS = {
  unit: ({ numPassedTests, numTotalTests }) => ({ passed: numPassedTests, failed: numTotalTests - numPassedTests }),
  e2e: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }),
}

const STEPS = ['format', 'lint', 'types', 'unused', 'supply', 'generated', 'seeds', 'unit', 'build', 'size', 'e2e']

function countsOf(step, ok) {
  const count = COUNTS[step]
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  try {
    const counts = count(JSON.parse(readFileSync(`${REPORTS}/${step}.json`, 'utf8')))
    // A runner that fails with every test passed has failed all the same.
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const total = { passed: 0, failed: 0 }
const broken = []
for (const step of STEPS) {
  const start = Date.now()
  console.log(`\n— ${step}`)
  const { status } = spawnSync('npm', ['run', '--silent', `gate:${step}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const { passed, failed } = countsOf(step, status === 0)
  total.passed += passed
  total.failed += failed
  if (failed > 0) broken.push(step)
  console.log(`${failed > 0 ? 'failed' : 'passed'} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
