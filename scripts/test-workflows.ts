/**
 * Lints the workflows of this repository and of examples/, and runs every example on this machine with
 * nektos/act, a real MLflow server and an emulated GitHub. Afterwards it checks the state of MLflow and
 * GitHub.
 *
 *   npm run test:workflows -- --help
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { provisionMlflow } from '../testing/mlflow/provision.ts'
import { startMlflow, stopMlflow, webServerOfTests } from '../testing/mlflow/server.ts'
import { Stage, type Theatre } from './workflows/example-run.ts'
import { guardMlflow } from './workflows/guarded-mlflow.ts'
import { lint } from './workflows/lint.ts'
import { Registry } from './workflows/registry.ts'
import { isRight, lintTable, storyTable, type Told } from './workflows/report.ts'
import { copyAction, writeLatePrograms } from './workflows/sandbox.ts'
import { stories } from './workflows/stories/index.ts'
import type { Story } from './workflows/story.ts'
import { provisionTools } from './workflows/tools.ts'

const usage = `npm run test:workflows -- [options] [EXAMPLE…]
  EXAMPLE           only examples whose name contains this
  --only lint|run   only lint them, or only run them
  --action FOLDER   the folder with action.yml and dist/ (default: this repository)
  --logs FOLDER     keep the output of act for each story; the folder is made
`

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    action: { type: 'string', default: '.' },
    logs: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const print = (line: string) => void process.stdout.write(`${line}\n`)
const note = (line: string) => void process.stderr.write(`${line}\n`)

if (given.help) {
  print(usage)
  process.exit(0)
}
if (given.only !== undefined && !['lint', 'run'].includes(given.only)) {
  note(`--only is lint or run, not ${given.only}`)
  process.exit(2)
}
const chosen = stories.filter(
  ({ example }) => positionals.length === 0 || positionals.some((part) => example.includes(part)),
)
if (chosen.length === 0) {
  note(`no example has a name that contains ${positionals.join(' or ')}`)
  process.exit(2)
}

const repository = process.cwd()
const withStory = new Set(stories.map(({ example }) => example))
const untold = readdirSync(join(repository, 'examples')).filter(
  (name) => name.endsWith('.yml') && !withStory.has(name),
)
if (untold.length > 0) {
  note(`no story runs ${untold.join(', ')}: add one in scripts/workflows/stories`)
  process.exit(1)
}

if (given.logs !== undefined) mkdirSync(given.logs, { recursive: true })

// Everything that was started is stopped at the end, also after an interrupt.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

const tools = await provisionTools(repository)

if (given.only !== 'run') {
  const linted = await lint(tools, repository)
  print(lintTable(linted))
  if (linted.some(({ clean }) => !clean)) process.exitCode = 1
}

if (given.only !== 'lint') {
  const told = await tellAll(chosen)
  print(storyTable(told))
  const wrong = told.filter((it) => !isRight(it))
  const seconds = told.reduce((sum, it) => sum + it.seconds, 0)
  // Once more and last, because a log of CI may be cut at its beginning.
  if (wrong.length > 0) print(storyTable(wrong))
  print(`${told.length} stories in ${seconds.toFixed(0)} s, ${wrong.length} of them wrong`)
  if (wrong.length > 0) process.exitCode = 1
}

async function tellAll(all: readonly Story[]): Promise<readonly Told[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'stagegate-workflows-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }))
  const action = join(scratch, 'action')
  copyAction(resolve(given.action), action)
  const programs = join(scratch, 'programs')
  writeLatePrograms(programs)
  const python = await provisionMlflow()
  const server = await startMlflow(python, { webServer: webServerOfTests })
  const mlflow = await guardMlflow(server.url)
  const registry = new Registry(server.url)
  const { act } = tools
  const theatre: Theatre = { act, repository, action, python, registry, mlflow, scratch, programs }
  const told: Told[] = []
  try {
    for (const [number, story] of all.entries()) {
      const one = await tell(story, theatre, number)
      note(`${isRight(one) ? 'ok   ' : 'WRONG'} ${one.example}, ${one.event}: ${one.about}`)
      told.push(one)
    }
  } finally {
    await mlflow.close()
    await stopMlflow(server.pid, server.folder)
  }
  return told
}

async function tell(story: Story, theatre: Theatre, number: number): Promise<Told> {
  const started = Date.now()
  const stage = await Stage.for(theatre, story.example, number)
  theatre.mlflow.forget()
  // When it closes, the emulator reports the requests and answers that GitHub does not describe.
  const outcomes = [
    ...(await Promise.allSettled([story.play(stage)])),
    ...(await Promise.allSettled([stage.close()])),
  ]
  const errors = outcomes.flatMap((it) => (it.status === 'rejected' ? [messageOf(it.reason)] : []))
  const error = errors.length === 0 ? null : errors.join('\n')
  const { example, event, about } = story
  const seconds = (Date.now() - started) / 1000
  const told: Told = { example, event, about, facts: stage.seen.facts, error, seconds }
  const log = stage.logs.join('\n')
  const logFile = `${number}-${example.replaceAll('/', '-')}.log`
  if (given.logs !== undefined) writeFileSync(join(given.logs, logFile), log)
  else if (!isRight(told)) note(log)
  return told
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
