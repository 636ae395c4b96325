import * as z from 'zod/mini'

const vulnerability = z.object({
  name: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  range: z.string(),
  /** The advisories, or the names of the packages that bring the fault along. */
  via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
  /** Whether an update mends it: within the ranges that package.json asks for, or as a version named here. */
  fixAvailable: z.union([z.boolean(), z.object({ name: z.string(), version: z.string() })]),
})

const findings = z.object({ vulnerabilities: z.record(z.string(), vulnerability) })

/* What npm prints where the request itself failed; a fault of the project has its words elsewhere. */
const failure = z.object({ message: z.string(), statusCode: z.optional(z.number()) })

/** Answers of a registry or mirror that keeps no advisories, lets this machine see none, or is in trouble. */
const NO_AUDIT = new Set([401, 403, 404, 405, 429])

/** What an audit came to: serious findings, or why the registry gave no answer. */
export type Audit = { answered: true; problems: string[] } | { answered: false; why: string }

function remedyOf({ name, fixAvailable }: z.infer<typeof vulnerability>): string {
  if (fixAvailable === true) return 'run “npm audit fix”'
  if (fixAvailable === false) return `no mended version is known; replace ${name}, or what depends on it`
  return `install ${fixAvailable.name} ${fixAvailable.version}`
}

function reasonOf({ via }: z.infer<typeof vulnerability>): string {
  return via
    .map((cause) => (typeof cause === 'string' ? `through ${cause}` : `${cause.title} (${cause.url})`))
    .join(', ')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads what `npm audit --json` printed. Findings below “high” are left out.
 * @throws if it is neither an answer nor a failure to get one
 */
export function readAudit(printed: string): Audit {
  const json = parseJson(printed)
  const answer = findings.safeParse(json)
  if (answer.success) {
    const serious = Object.values(answer.data.vulnerabilities).filter(({ severity }) => /high|critical/.test(severity))
    return {
      answered: true,
      problems: serious.map(
        (found) =>
          `${[found.name, found.range].filter(Boolean).join(' ')}: ${found.severity}: ${reasonOf(found)}; ${remedyOf(found)}`,
      ),
    }
  }
  const { data: failed } = failure.safeParse(json)
  const status = failed?.statusCode
  if (failed && status === undefined) {
    return {
      answered: false,
      why: `it could not be reached (${/\bE[A-Z_]{4,}\b/.exec(failed.message)?.[0] ?? 'no code'})`,
    }
  }
  if (status !== undefined && (status >= 500 || NO_AUDIT.has(status))) {
    return { answered: false, why: `it answered ${status}` }
  }
  throw new Error(`npm audit printed neither findings nor why it has none: ${printed.slice(0, 300)}`)
}
