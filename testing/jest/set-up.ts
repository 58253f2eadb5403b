import { registerHooks } from 'node:module'
import fc from 'fast-check'
import { addEventHandler, getState } from 'jest-circus'
import { runs, thorough } from '../property/runs.ts'
import { within } from './time-limit.ts'

/** Milliseconds that a test or a hook may take if it does not set its own limit. */
const usual = 60_000

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('./globals.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})

// Properties get the same cases in every run, so that only a change can make one fail. At night
// they get other cases.
if (!thorough) fc.configureGlobal({ seed: 20_261_130 })

// The runner calls tests and hooks itself and has no time limits, so each test and hook limits
// itself.
addEventHandler((event) => {
  const block = getState().currentDescribeBlock
  const added =
    event.name === 'add_test'
      ? block.children.at(-1)
      : event.name === 'add_hook'
        ? block.hooks.at(-1)
        : undefined
  if (added === undefined || added.type === 'describeBlock' || added.fn === undefined) return
  const { fn } = added
  if (fn.length > 0) throw new Error('A test returns a promise and takes no "done".')
  const work = fn as () => unknown
  added.fn = () =>
    within(runs(added.timeout ?? usual), () => Promise.race([work(), escaped()])).catch(withCauses)
})

/**
 * Errors that were thrown where nobody waits for them: they would end the process, and jest would
 * wait forever.
 */
const thrown: unknown[] = []
let fail: ((error: unknown) => void) | null = null

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${event}: ${error instanceof Error ? error.stack : String(error)}\n`)
    if (fail === null) thrown.push(error)
    else fail(error)
  })
}

/** Fails the test that is running at this moment, or the next one. */
function escaped(): Promise<never> {
  return new Promise((_, reject) => {
    if (thrown.length > 0) reject(thrown.shift())
    fail = reject
  })
}

/** The runner prints only the stack, but fast-check puts the error into the cause. */
function withCauses(error: unknown): never {
  for (let at = error; at instanceof Error && at.cause instanceof Error; at = at.cause) {
    if (error instanceof Error) error.stack += `\nCaused by: ${at.cause.stack}`
  }
  throw error
}
