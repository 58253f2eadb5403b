import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GitHubEmulator } from '../github/emulator.ts'
import { throwIfUnpublishedDecision } from '../json/published-json.ts'

const dist = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url))
/** The files that action.yml names as `main` and `post`. */
const entries = { main: dist('action.js'), post: dist('post.js') } as const

/** One step of a job that uses the action. */
export interface Step {
  readonly inputs: Readonly<Record<string, string>>
  readonly event: Event
  /** The job's `env`. */
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  /** Makes GITHUB_OUTPUT a folder, to which no output can be written. */
  readonly outputsTo?: 'a folder'
  /** The folder that the job has checked out; by default a new one. */
  readonly workspace?: string
}

export interface Event {
  readonly name: string
  readonly ref: string
  readonly sha: string
  readonly payload: object
}

/** The result of a step, as the runner sees it. */
export interface StepResult {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** `level title: message`. */
  readonly annotations: readonly string[]
  readonly masks: readonly string[]
  /** The part of stdout that is shown: without commands, and with secrets masked. */
  readonly log: readonly string[]
  /** Commands that the runner would have executed, except for annotations and masks. */
  readonly otherCommands: readonly string[]
  /** The state that the step saves for its post step. */
  readonly state: Readonly<Record<string, string>>
  /** The whole output, as the runner reads it. */
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
}

/** Runs the built action as the runner runs a `node24` action. */
export function runStep(step: Step, github: GitHubEmulator): Promise<StepResult> {
  return runEntry('main', step, github)
}

/**
 * Runs the action's post step as at the end of a failed job, with the state that `before` saved.
 */
export function runPost(
  before: Pick<StepResult, 'state'>,
  step: Step,
  github: GitHubEmulator,
): Promise<StepResult> {
  const kept = Object.entries(before.state).map(([name, value]) => [`STATE_${name}`, value])
  const env = { ...step.env, ...Object.fromEntries(kept) }
  return runEntry('post', { ...step, env }, github)
}

async function runEntry(
  entry: keyof typeof entries,
  step: Step,
  github: GitHubEmulator,
): Promise<StepResult> {
  return inJob(step, github, async ({ workspace, env, paths }) => {
    const ended = await run(entries[entry], workspace, env)
    const outputs =
      step.outputsTo === 'a folder' ? {} : keyValues(await readFile(paths.GITHUB_OUTPUT, 'utf8'))
    throwIfUnpublishedDecision(outputs)
    return {
      ...ended,
      ...commandsIn(ended.stdout),
      state: keyValues(await readFile(paths.GITHUB_STATE, 'utf8')),
      outputs,
      summary: await readFile(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    }
  })
}

/** What a runner has made ready for a step. */
export interface Job {
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  /** The files by which the runner and the step talk; they are in `env` as well. */
  readonly paths: Readonly<Record<'GITHUB_STATE' | 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', string>>
}

/** Makes ready what a runner does, for as long as `work` takes. */
export async function inJob<T>(
  step: Step,
  github: GitHubEmulator,
  work: (job: Job) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stagegate-runner-'))
  try {
    const workspace = step.workspace ?? join(folder, 'workspace')
    const commands = join(folder, 'commands')
    await mkdir(workspace, { recursive: true })
    await mkdir(commands)
    for (const [path, text] of Object.entries(step.files ?? {})) {
      await writeFile(join(workspace, path), text)
    }
    const file = async (name: string, text = '') => {
      const path = join(commands, name)
      await writeFile(path, text)
      return path
    }
    const paths = {
      GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(step.event.payload)),
      GITHUB_OUTPUT: step.outputsTo === 'a folder' ? commands : await file('output'),
      GITHUB_STEP_SUMMARY: await file('summary'),
      GITHUB_ENV: await file('env'),
      GITHUB_PATH: await file('path'),
      GITHUB_STATE: await file('state'),
    }
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
      HOME: folder,
      RUNNER_TEMP: folder,
      RUNNER_TOOL_CACHE: folder,
      ...variablesOf(step, github, workspace),
      ...paths,
    }
    return await work({ workspace, env, paths })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What the runner sets for a step, apart from its own folders and files. */
export function variablesOf(
  { event, env, inputs }: Step,
  github: GitHubEmulator,
  workspace: string,
): Readonly<Record<string, string>> {
  const { owner, name } = github.repository
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__stagegate',
    GITHUB_ACTOR: 'mona',
    GITHUB_TRIGGERING_ACTOR: 'mona',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_JOB: 'promote',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '19283746501',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'promote',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    // One retry without a wait, to keep the tests fast.
    MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1',
    MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0',
    MLFLOW_HTTP_REQUEST_BACKOFF_JITTER: '0',
    ...env,
    ...inputVariables(inputs),
  }
}

/** The defaults in action.yml, which the runner adds. */
const defaults = {
  command: 'auto',
  'archive-existing': 'true',
  'dry-run': 'false',
  force: 'false',
  'rollback-on-failure': 'false',
  'fail-on': 'hold',
  comment: 'always',
}

/** The runner passes every input that action.yml names; an input that is not given is ''. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...notGiven, ...defaults, ...inputs }).map(([name, text]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      text,
    ]),
  )
}

const notGiven = Object.fromEntries(
  ['version', 'to-version', 'stage', 'alias', 'gates', 'first-promotion', 'same-dataset']
    .concat(['expected-evidence', 'accept-hold', 'reason'])
    .concat(['tracking-uri', 'registry-uri', 'tracking-token', 'tracking-username'])
    .concat(['tracking-password', 'ui-url', 'github-token', 'comment-key'])
    .map((name) => [name, '']),
)

function run(
  entry: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...said }))
  })
}

/** `name<<delimiter`, the lines of the value, the delimiter; or `name=value`. */
export function keyValues(text: string): Record<string, string> {
  const lines = text.split('\n')
  const values: Record<string, string> = {}
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line)
    if (heredoc === null) {
      const [name = '', ...value] = line.split('=')
      values[name] = value.join('=')
      continue
    }
    const [, name = '', delimiter = ''] = heredoc
    const end = lines.indexOf(delimiter)
    if (end === -1) throw new Error(`the output ${name} does not end`)
    values[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return values
}

/** Parses a line as the runner does: `::command properties::data`, or the old `##[command]data`. */
function commandsIn(stdout: string) {
  const annotations: string[] = []
  const masks: string[] = []
  const otherCommands: string[] = []
  const shown: string[] = []
  for (const line of stdout.split(/\r?\n/)) {
    const command = /^\s*::([a-z-]+)(?: ([^:]*?))?::(.*)$/.exec(line)
    const old = /##\[([a-z-]+)[^\]]*\](.*)$/.exec(line)
    const [, name = '', properties = '', data = ''] = command ?? []
    if (name === 'add-mask') masks.push(unescaped(data))
    else if (['notice', 'warning', 'error'].includes(name)) {
      const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? ''
      annotations.push(`${name} ${unescaped(title)}: ${unescaped(data)}`)
    } else if (command !== null || old !== null) otherCommands.push(line)
    else if (line !== '') shown.push(line)
  }
  const hide = (line: string) => masks.reduce((text, mask) => text.replaceAll(mask, '***'), line)
  return { annotations, masks, otherCommands, log: shown.map(hide) }
}

function unescaped(data: string): string {
  return data
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}
