import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readPromotion } from '../commands/inputs/inputs.ts'
import { promotionOf } from '../commands/inputs/promotion-request.ts'
import { check } from '../commands/promote.ts'
import { noGitHubContext } from '../core/decision/github-context.ts'
import type { Outcome } from '../core/decision/outcome.ts'
import { UsageError } from '../core/errors/errors.ts'
import { markdownReport } from '../report/promotion/markdown.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { parseFlags } from './flags.ts'

const folder = 'stagegate-demo'
const model = 'fraud-detector'
/** Blocked on one slice, though its headline metric is better. */
const worse = '4'
const better = '5'

const registryData = new URL('../../demo/registry.sql', import.meta.url)
const demoGates = new URL('../../demo/gates.txt', import.meta.url)

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
    ...['--stage', 'Production'],
    ...['--gates', gates],
  ]
  const typed = (version: string) =>
    `promote --model-name ${model} --version ${version} --stage Production --gates "$(cat ${folder}/gates.txt)"`

  heading('To type the commands below yourself:')
  const program = relative(around.cwd, around.program)
  say(around.paint(`$ alias stagegate="npx -y node@24 ${program}"`, 'info'))
  say(around.paint(`$ export MLFLOW_TRACKING_URI=${uri}`, 'info'))

  heading('A registry with five versions of a fraud detector. Version 3 serves in Production.')
  const listed = ['list-versions', '--model-name', model]
  await type(listed.join(' '), listed)

  heading('The gates that a version must pass:')
  say(gates.trimEnd().replaceAll(/^/gm, '  '))

  const before = await Promise.all([worse, better].map((it) => checked(it, gates, inside)))

  heading('Version 4 has the better AUC. May it go to Production?')
  await type(typed(worse), promotion(worse))
  say('\nNo: it got worse for older customers, which the average hides. Nothing was moved.')

  heading('And version 5?')
  await type(typed(better), promotion(better))

  heading('Version 5 serves now, and version 3 is archived, in one step:')
  await type(listed.join(' '), listed)

  heading('On a pull request that proposes version 4, Stagegate comments this:')
  for (const outcome of before.slice(0, 1)) {
    say(comment(outcome).trimEnd().replaceAll(/^/gm, '  '))
  }

  await writeReports(before, inside)
  heading('Look for yourself')
  say(
    `  the reports on both versions: open ${folder}/version-4.html and version-5.html in a browser`,
  )
  say(`  the registry, with the record of the promotion among the tags of version 5:`)
  say(
    `    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${relative(around.cwd, database)}`,
  )
  return exitCodes.ok
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
async function checked(version: string, gates: string, inside: CliContext): Promise<Outcome> {
  const { raw } = parseFlags(
    ['--model-name', model, '--version', version, '--stage', 'Production', '--gates', gates],
    ['model-name', 'version', 'stage', 'gates'],
  )
  const promotion = await promotionOf(readPromotion(raw), inside.cwd, inside.user())
  return withSources('read', raw, inside, (sources) =>
    check({ ...promotion, circumstances: noGitHubContext }, sources, promoterOf(inside)),
  )
}

/** What Stagegate would write on a pull request that proposes the version. */
function comment(outcome: Outcome): string {
  return markdownReport(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    limit: 60_000,
    place: 'open-pull-request',
  })
}

async function writeReports(outcomes: readonly Outcome[], inside: CliContext): Promise<void> {
  const { reportPage } = await import(
    /* webpackChunkName: "html-report" */ '../report/promotion/report-page.ts'
  )
  for (const outcome of outcomes) {
    const page = reportPage(outcome, {
      uiUrl: null,
      workflowRunUrl: null,
      place: 'laptop',
      trend: { kind: 'none' },
      writtenAt: inside.now(),
      by: inside.user(),
    })
    const { version } = outcome.decision.candidate
    await writeFile(join(inside.cwd, folder, `version-${version}.html`), page)
  }
}

function withoutMlflow(env: CliContext['env']): CliContext['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_')))
}
