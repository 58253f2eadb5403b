import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { exitCodeOf } from '../../src/action/exit-code.ts'
import { savedPromotion } from '../../src/action/post-state.ts'
import { postStep } from '../../src/action/post-step.ts'
import { runAction } from '../../src/action/run.ts'
import { lookAgainAfter } from '../../src/github/sticky-comment.ts'
import type { GitHubEmulator } from '../../testing/github/emulator.ts'
import { throwIfUnpublishedDecision } from '../../testing/json/published-json.ts'
import { inJob, type Step, type StepResult } from '../../testing/runner/run-step.ts'
import { recordingCore } from '../scenarios/recording-core.ts'

/** The emulator shows at once what was written, so the second look at a comment need not wait. */
function sleep(milliseconds: number): Promise<void> {
  return wait(milliseconds === lookAgainAfter ? 0 : milliseconds)
}

/** What a runner makes of a step, apart from what only a process has. */
export type StepHere = Pick<
  StepResult,
  'exitCode' | 'outputs' | 'annotations' | 'log' | 'state' | 'summary'
>

/**
 * Runs the action's sources in the test's own process, for suites that run many steps to see what
 * becomes of the registry: `runStep` starts the built action, which is a process for each.
 */
export function runStepHere(
  step: Step,
  github: GitHubEmulator,
  now: () => number = Date.now,
): Promise<StepHere> {
  return inJob(step, github, async ({ workspace, env }) => {
    const { core, ...recorded } = recordingCore()
    const exitCode = await exitCodeOf(core, () =>
      runAction({
        env,
        cwd: workspace,
        core,
        readFile: (path) => readFile(path, 'utf8'),
        now,
        sleep,
        nonce: () => randomBytes(4).toString('hex'),
      }),
    )
    const log = recorded.log.flatMap((text) => text.split('\n')).filter((line) => line !== '')
    const { outputs, annotations, state, summary } = recorded
    throwIfUnpublishedDecision(outputs)
    return { exitCode, outputs, annotations, log, state, summary: summary() }
  })
}

/** The same of the action's post step, with what the step before has kept. */
export function runPostHere(
  before: Pick<StepResult, 'state'>,
  step: Step,
  github: GitHubEmulator,
): Promise<StepHere> {
  const kept = Object.entries(before.state).map(([name, value]) => [`STATE_${name}`, value])
  const later = { ...step, env: { ...step.env, ...Object.fromEntries(kept) } }
  return inJob(later, github, async ({ env }) => {
    const { core, ...recorded } = recordingCore()
    const saved = savedPromotion(env)
    if (saved === null) throw new Error('the step before has kept nothing')
    const exitCode = await exitCodeOf(core, () =>
      postStep(saved, {
        env,
        core,
        readFile: (path) => readFile(path, 'utf8'),
        now: Date.now,
        sleep,
        nonce: () => randomBytes(4).toString('hex'),
      }),
    )
    const { outputs, annotations, state, summary, log } = recorded
    return { exitCode, outputs, annotations, log, state, summary: summary() }
  })
}
