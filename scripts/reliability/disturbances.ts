import type { Backend } from './backends.ts'
import { beforeTheRun, type Fault, striking } from './faults.ts'
import { type Handler, passOn, startProxy } from './proxy.ts'
import type { Trial } from './scenario.ts'
import type { Disturbance } from './trials.ts'
import { type Ended, startAction, type Worker } from './worker.ts'

/** The request timeout is one second, so a stall has to be longer. */
function env(retries: number): Readonly<Record<string, string>> {
  return {
    MLFLOW_HTTP_REQUEST_TIMEOUT: '1',
    MLFLOW_HTTP_REQUEST_MAX_RETRIES: String(retries),
  }
}

/** Causes a fault at the `at`-th request of the run. */
export function broken(url: string, fault: Fault, at: number, retries: number): Disturbance {
  return async (trial) => {
    const proxy = await startProxy(url, striking(fault, at))
    try {
      await beforeTheRun(fault, at, proxy)
      const step = trial.first(proxy.url)
      const ended = await startAction({ ...step, env: { ...step.env, ...env(retries) } }).ended
      const needed = fault.refuses === undefined ? at : at - 1
      return { ended, struck: proxy.passages.length >= needed }
    } finally {
      await proxy.close()
    }
  }
}

/**
 * Kills the run during its `at`-th request: before the server gets it, or before the answer
 * arrives.
 */
export function killed(url: string, at: number, when: 'before' | 'after'): Disturbance {
  return async (trial) => {
    let worker: Worker | null = null
    let struck = false
    const handler: Handler = async (exchange, proxy) => {
      if (exchange.number !== at) return passOn(exchange, proxy)
      if (when === 'after') await exchange.forward()
      struck = true
      worker?.kill()
    }
    const proxy = await startProxy(url, handler)
    try {
      worker = startAction(trial.first(proxy.url))
      return { ended: await worker.ended, struck }
    } finally {
      await proxy.close()
    }
  }
}

/** The same for a file used in place: kills the run before or after its `at`-th SQL statement. */
export function killedAtStatement(file: string, at: number, when: 'before' | 'after'): Disturbance {
  return async (trial) => {
    const worker = startAction(trial.first(file), { diesAt: { statement: at, when } })
    const ended = await worker.ended
    return { ended, struck: ended.report.exitCode === null }
  }
}

/**
 * Counts the requests, or SQL statements, of an undisturbed run.
 *
 * @throws Error if the undisturbed run fails, because then the counts of disturbed runs mean nothing
 */
export async function pointsOf(trial: Trial, { url, file }: Backend): Promise<number> {
  if (file !== null) {
    const worker = startAction(trial.first(file), {})
    requireSuccess(trial, await worker.ended)
    return worker.marks.find(({ place }) => place === 'statements')?.count ?? 0
  }
  const proxy = await startProxy(url)
  try {
    requireSuccess(trial, await startAction(trial.first(proxy.url)).ended)
    return proxy.passages.length
  } finally {
    await proxy.close()
  }
}

function requireSuccess({ action }: Trial, { report, stdout, stderr }: Ended): void {
  if (report.exitCode === 0 && report.inPlace === true) return
  const said = `${stdout}${stderr}`.slice(-1000)
  throw new Error(`An undisturbed ${action} ended with ${report.exitCode}: ${said}`)
}
