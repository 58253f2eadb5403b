import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAction } from '../../src/action/run.ts'
import type { Ended } from '../../src/action/step.ts'
import type { ActionsCore } from '../../src/github/workflow-log.ts'
import type { GitHubEmulator } from '../github/emulator.ts'
import { throwIfUnpublishedDecision } from '../json/published-json.ts'
import { type Step, variablesOf } from './run-step.ts'

/** What a step that ran in this very process told its runner. */
export interface ToldStep {
  readonly ended: Ended
  readonly outputs: Readonly<Record<string, string>>
  /** `level title: message`. */
  readonly annotations: readonly string[]
  readonly masks: readonly string[]
  readonly log: readonly string[]
  readonly summary: string
}

/** Runs the action's own code on a step, without a build and without another process. */
export async function runInProcess(step: Step, github: GitHubEmulator): Promise<ToldStep> {
  const folder = await mkdtemp(join(tmpdir(), 'stagegate-step-'))
  try {
    const workspace = step.workspace ?? folder
    for (const [path, text] of Object.entries(step.files ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    const told = recordingCore()
    const ended = await runAction({
      env: { ...variablesOf(step, github, workspace), GITHUB_EVENT_PATH: 'event.json' },
      cwd: workspace,
      core: told.core,
      readFile: async () => JSON.stringify(step.event.payload),
      now: Date.now,
      sleep: async () => {},
      nonce: () => 'aabbccdd',
    })
    throwIfUnpublishedDecision(told.outputs)
    return { ended, ...told, summary: told.summary() }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function recordingCore() {
  const outputs: Record<string, string> = {}
  const annotations: string[] = []
  const masks: string[] = []
  const log: string[] = []
  let summary = ''
  const annotate =
    (level: string) =>
    (message: string, { title }: { title: string }) =>
      void annotations.push(`${level} ${title}: ${message}`)
  const core: ActionsCore = {
    info: (message) => void log.push(message),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    setSecret: (secret) => void masks.push(secret),
    setOutput(name, value) {
      outputs[name] = value
    },
    saveState() {},
    summary: {
      emptyBuffer() {
        summary = ''
      },
      addRaw(text) {
        summary += text
      },
      write: async () => {},
    },
  }
  return { core, outputs, annotations, masks, log, summary: () => summary }
}
