import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, delimiter, dirname, join, relative, sep } from 'node:path'
import type { Promoted } from '../commands/check.ts'
import { carryOut } from '../commands/command.ts'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { checkCommand } from '../commands/promotion-commands.ts'
import { UsageError } from '../core/errors/errors.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { flagsOf, parseFlags } from './parse-flags.ts'

const folder = 'stagegate-demo'
const model = 'fraud-detector'
const served = 'prod.fraud-detector'
/** Blocked on one slice, though its headline metric is better. */
const worse = '4'
const better = '5'
const former = '3'

const registryData = new URL('../../demo/registry.sql', import.meta.url)
const demoGates = new URL('../../demo/gates.txt', import.meta.url)

interface Checked {
  readonly version: string
  readonly outcome: Promoted
}

/** Shows Stagegate at work on a registry of its own, with the same commands that a user types. */
export async function demo(
  args: readonly string[],
  around: CliContext,
  runCommand: (words: readonly string[], inside: CliContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (parseFlags(args, []).json) {
    throw new UsageError('The demo is for people to read: it has no --json.')
  }
  const database = join(around.cwd, folder, 'mlflow.db')
  await makeRegistry(database)
  const gates = await readFile(demoGates, 'utf8')
  await writeFile(join(around.cwd, folder, 'gates.txt'), gates)
  // Whatever registry the user works with otherwise has no part in the demo.
  const uri = `sqlite:///${folder}/mlflow.db`
  const env = { ...withoutMlflow(around.env), MLFLOW_TRACKING_URI: uri }
  const inside: CliContext = { ...around, env }

  const say = (text: string) => around.out(text)
  const heading = (text: string) => say(`\n${around.paint(text, 'strong')}`)
  const type = async (shown: string, words: readonly string[]) => {
    say(around.paint(`$ stagegate ${shown}`, 'info'))
    return await runCommand(words, inside)
  }
  const promotion = (version: string) => [
    'promote',
    ...['--model-name', model],
    ...['--version', version],
    ...['--alias', 'champion'],
    ...['--gates', gates],
  ]
  const typed = (version: string) =>
    `promote --model-name ${model} --version ${version} --alias champion --gates "$(cat ${folder}/gates.txt)"`

  heading('To type the commands below yourself:')
  if (!isInstalled(around)) {
    const program = relative(around.cwd, around.program)
    say(around.paint(`$ alias stagegate="npx -y node@24 ${program}"`, 'info'))
  }
  say(around.paint(`$ export MLFLOW_TRACKING_URI=${uri}`, 'info'))

  heading(
    'A registry with five versions of a fraud detector. Version 3 is the champion: it serves.',
  )
  const listed = ['list-versions', '--model-name', model]
  await type(listed.join(' '), listed)

  heading('The gates that a version must pass:')
  say(gates.trimEnd().replaceAll(/^/gm, '  '))

  const before = await Promise.all([worse, better].map((it) => checked(it, gates, inside)))

  heading('Version 4 has the better AUC. May it become the champion?')
  await type(typed(worse), promotion(worse))
  say('\nNo: its recall for older customers fell, which the average hides. The alias did not move.')

  heading('On a pull request that proposes version 4, Stagegate comments the same:')
  for (const first of before.slice(0, 1)) {
    say(comment(first).trimEnd().replaceAll(/^/gm, '  '))
  }

  heading('And version 5?')
  await type(typed(better), promotion(better))

  heading('Version 5 is the champion now:')
  await type(listed.join(' '), listed)

  await copies(gates, { say, heading, type })

  await writeReports(before, inside)
  heading('Look for yourself')
  say(
    `  the reports on both versions: open ${folder}/version-4.html and version-5.html in a browser`,
  )
  say(`  the registry, with the record of the promotion among the tags of version 5:`)
  say(
    `    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${relative(around.cwd, database)}`,
  )
  heading('Then take a model of your own:')
  say(around.paint('$ unset MLFLOW_TRACKING_URI', 'info'))
  say(around.paint('$ stagegate init --model-name YOUR-MODEL --alias champion', 'info'))
  return exitCodes.ok
}

/** Whether a shell finds this program by its name, also after npx, which adds a folder for one command. */
function isInstalled({ program, env }: CliContext): boolean {
  const folder = dirname(program)
  return (
    basename(program) === 'stagegate' &&
    !folder.includes(`_npx${sep}`) &&
    (env.PATH ?? '').split(delimiter).includes(folder)
  )
}

interface Shown {
  readonly say: (text: string) => void
  readonly heading: (text: string) => void
  readonly type: (shown: string, words: readonly string[]) => Promise<ExitCode>
}

/** One registered model for each environment: the first copy, a better version, the rollback, the history. */
async function copies(gates: string, { say, heading, type }: Shown): Promise<void> {
  const copying = ['--to-model', served, '--alias', 'champion']
  const promote = async (version: string, shownGates: string, ...more: readonly string[]) => {
    const words = ['promote', '--model-name', model, '--version', version, ...copying]
    const shown = [...words, '--gates', shownGates].join(' ')
    const asked = shownGates === 'none' ? 'none' : gates
    await type([shown, ...more].join(' '), [...words, '--gates', asked, ...more])
  }
  heading(
    `The model that serves can be a separate registered model. ${served} begins with a copy of version ${former}:`,
  )
  await promote(former, 'none', '--create-to-model')

  heading(
    `Version 5 is copied if it passes the gates, which compare it with the champion of ${served}:`,
  )
  await promote(better, `"$(cat ${folder}/gates.txt)"`)

  heading(
    'Version 5 raises too many false alarms. Give the alias back to the version that had it before:',
  )
  const [reason, back] = [
    'false alarms doubled',
    ['rollback', '--model-name', served, '--alias', 'champion', '--reason'],
  ]
  await type(`${back.join(' ')} '${reason}'`, [...back, reason])
  say('\nThe copy is not promoted again until somebody clears its rollback mark.')

  heading('The registry itself has the record of who moved the alias, when, and why:')
  const history = ['history', '--model-name', served]
  await type(history.join(' '), history)
}

/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */
async function makeRegistry(database: string): Promise<void> {
  const { loadNodeSqlite } = await import('../registry/sqlite/node-sqlite.ts')
  const directory = join(database, '..')
  try {
    await mkdir(directory, { recursive: true })
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      await rm(`${database}${ending}`, { force: true })
    }
  } catch (cause) {
    throw new UsageError(`The demo cannot write to ${directory}: run it in a folder of your own.`, {
      cause,
    })
  }
  const sql = await readFile(registryData, 'utf8')
  const file = new (loadNodeSqlite().DatabaseSync)(database)
  try {
    file.exec(sql)
  } finally {
    file.close()
  }
}

/** What the evidence says of a version, before anything moves. */
async function checked(version: string, gates: string, inside: CliContext): Promise<Checked> {
  const { raw } = parseFlags(
    ['--model-name', model, '--version', version, '--alias', 'champion', '--gates', gates],
    flagsOf(checkCommand),
  )
  const actor = promoterOf(raw, inside)
  const { cwd } = inside
  const asked = { place: cwd, workspace: cwd, by: actor.by, files: [] }
  const request = await checkCommand.read(raw, asked)
  return await carryOut(
    checkCommand.work(request),
    () => request,
    actor,
    async (outcome) => ({ version, outcome }),
    (access, use) => withSources(access, raw, inside, use),
  )
}

/** What Stagegate would write on a pull request that proposes the version. */
function comment({ outcome }: Checked): string {
  return checkCommand.job.markdown(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    limit: 60_000,
    place: 'open-pull-request',
  })
}

async function writeReports(all: readonly Checked[], inside: CliContext): Promise<void> {
  for (const { version, outcome } of all) {
    const page = await checkCommand.page(outcome, null)
    const text = await page({
      uiUrl: null,
      workflowRunUrl: null,
      place: 'laptop',
      writtenAt: inside.now(),
      by: inside.user(),
    })
    await writeFile(join(inside.cwd, folder, `version-${version}.html`), text)
  }
}

function withoutMlflow(env: CliContext['env']): CliContext['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_')))
}
