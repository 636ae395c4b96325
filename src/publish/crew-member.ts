import { workerData } from 'piscina'
import { previewFrom, type Previews } from './previews.ts'
import { Workshop, type Task } from './workshop.ts'

/* Runs in a thread of its own (crew.ts). */

const workshop = new Workshop(workerData)

/** As Workshop.digest. */
export function digest(stories: Parameters<Workshop['digest']>[0]) {
  return workshop.digest(stories)
}

/** As Workshop.write. */
export function write({ tasks, previews }: { tasks: Task[]; previews: Previews }) {
  return workshop.write(tasks, previewFrom(previews))
}
