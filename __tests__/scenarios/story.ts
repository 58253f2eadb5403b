import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Dispatcher } from 'undici'
import { savedPromotion } from '../../src/action/post-state.ts'
import { postStep } from '../../src/action/post-step.ts'
import { runAction } from '../../src/action/run.ts'
import type { ActionsCore } from '../../src/github/workflow-log.ts'
import { throwIfUnpublishedDecision } from '../../testing/json/published-json.ts'
import { dispatch, type Event, mergeCommit, push } from './events.ts'
import { networkOf, type Service } from './one-network.ts'
import { type Recorded, recordingCore } from './recording-core.ts'
import { repository, ScriptedGitHub } from './scripted-github.ts'

export interface Story {
  readonly mlflow: Service
  readonly github?: ScriptedGitHub
  readonly event?: Event
  /** Beside, or instead of, those that most stories share. '' takes one away. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Files of the workspace, by their path. */
  readonly files?: Readonly<Record<string, string>>
  /** Minutes after half past two, at which all of it happens. */
  readonly minute?: number
  /** The number of the workflow run; its first attempt unless said. */
  readonly run?: number
  readonly attempt?: number
  /** The runner keeps nothing for a post step. */
  readonly stateless?: boolean
  /** What happens while one waits for others. */
  readonly meanwhile?: () => void
  /** Whatever is asked over the network passes through it. */
  readonly network?: Dispatcher.DispatcherComposeInterceptor
}

export interface Told extends Recorded {
  readonly ended: 'success' | 'failure'
  /** What was asked of MLflow and GitHub, in order. */
  readonly transcript: readonly string[]
}

const ordinary: Readonly<Record<string, string>> = {
  'model-name': 'fraud-detector',
  stage: 'Production',
  'tracking-uri': 'https://mlflow.example',
  'tracking-token': 'token-of-the-registry',
  'github-token': 'token-of-the-job',
}

/** Runs one step of a workflow against the MLflow and the GitHub of the story. */
export async function tell(story: Story): Promise<Told> {
  const { mlflow, github = new ScriptedGitHub(), event = push(), inputs = {} } = story
  const network = networkOf({ 'mlflow.example': mlflow, 'api.github.com': github })
  github.workspace = story.files ?? {}
  const recorded = recordingCore()
  const workspace = await mkdtemp(join(tmpdir(), 'stagegate-story-'))
  try {
    const eventPath = join(workspace, 'event.json')
    await writeFile(eventPath, JSON.stringify(event.payload))
    for (const [path, text] of Object.entries(story.files ?? {})) {
      await writeFile(join(workspace, path), text)
    }
    const ended = await runAction({
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REPOSITORY: repository,
        GITHUB_RUN_ID: String(story.run ?? 19283746501),
        GITHUB_RUN_ATTEMPT: String(story.attempt ?? 1),
        GITHUB_ACTOR: event.actor,
        GITHUB_TRIGGERING_ACTOR: event.actor,
        GITHUB_REF: event.ref,
        GITHUB_SHA: mergeCommit,
        GITHUB_WORKSPACE: workspace,
        MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
        ...story.env,
        ...inputVariables({ ...ordinary, ...inputs }),
      },
      cwd: workspace,
      core: story.stateless === true ? stateless(recorded.core) : recorded.core,
      readFile: (path) => readFile(path, 'utf8'),
      ...clockOf(story),
      dispatcher:
        story.network === undefined
          ? network.dispatcher
          : network.dispatcher.compose(story.network),
    })
    expect([...new Set(network.violations)]).toEqual([])
    throwIfUnpublishedDecision(recorded.outputs)
    return { ...recorded, ended, transcript: network.transcript }
  } finally {
    await rm(workspace, { recursive: true })
    await network.dispatcher.close()
  }
}

/** Runs the action's post step, as a runner does with what the step before has kept. */
export async function tellPost(
  { state }: Pick<Told, 'state'>,
  story: Pick<Story, 'mlflow' | 'github' | 'event' | 'run' | 'env' | 'minute' | 'meanwhile'>,
): Promise<Told> {
  const { mlflow, github = new ScriptedGitHub(), event = dispatch() } = story
  const network = networkOf({ 'mlflow.example': mlflow, 'api.github.com': github })
  const recorded = recordingCore()
  const kept = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const env = {
    MLFLOW_TRACKING_URI: 'https://elsewhere.example',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(story.run ?? 19283746501),
    GITHUB_REF: event.ref,
    GITHUB_SHA: mergeCommit,
    ...story.env,
    ...Object.fromEntries(kept),
  }
  const saved = savedPromotion(env)
  if (saved === null) throw new Error('the step before has kept nothing')
  try {
    const readEvent = async () => JSON.stringify(event.payload)
    const around = { env, core: recorded.core, readFile: readEvent, ...clockOf(story) }
    const ended = await postStep(saved, { ...around, dispatcher: network.dispatcher })
    expect([...new Set(network.violations)]).toEqual([])
    throwIfUnpublishedDecision(recorded.outputs)
    return { ...recorded, ended, transcript: network.transcript }
  } finally {
    await network.dispatcher.close()
  }
}

function stateless(core: ActionsCore): ActionsCore {
  return {
    ...core,
    saveState() {
      throw new Error('Unable to find environment variable for file command STATE')
    },
  }
}

function clockOf({
  minute = 0,
  run = 0,
  attempt = 1,
  meanwhile,
}: Pick<Story, 'minute' | 'run' | 'attempt' | 'meanwhile'>) {
  let nonces = 0
  // Another one in each run, as chance would have it.
  const nonce = () => {
    nonces += 1
    const of = [run % 10_000, attempt, minute, nonces - 1]
    return of.map((it) => it.toString(16).padStart(2, '0').slice(-2)).join('')
  }
  return {
    now: () => Date.UTC(2026, 10, 21, 14, 30 + minute),
    nonce,
    sleep: async () => meanwhile?.(),
  }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  )
}

/** Requests that could have changed something in the registry. */
export function writesTo(transcript: readonly string[], host = 'mlflow.example'): string[] {
  return transcript.filter((line) => {
    const [method, where] = line.split(' ')
    // MLflow searches logged models by POST alone.
    const reads = method === 'GET' || where === `${host}/logged-models/search`
    return !reads && where?.startsWith(host)
  })
}
