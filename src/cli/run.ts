import { type Command, carryOut } from '../commands/command.ts'
import { type ExitCode, exitCodeOfFault, exitCodes } from '../commands/exit-codes.ts'
import { readConnection } from '../commands/inputs/inputs.ts'
import { inputNames, inputOf } from '../commands/inputs/inputs-and-flags.ts'
import { type CommandName, commands, type ListedCommand } from '../commands/list.ts'
import { type Speaker, StagegateError, UsageError } from '../core/errors/errors.ts'
import { didYouMean } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { demoHelp, helpFor, overview } from './help.ts'
import { preparePage } from './html-file.ts'
import { errorData, jsonText } from './json.ts'
import { asksForHelp, flagsOf, parseFlags } from './parse-flags.ts'
import { tell } from './print-result.ts'

/** The demo runs the others, and is of the command line alone. */
type Typed = CommandName | 'demo'
const names: readonly Typed[] = [...(Object.keys(commands) as CommandName[]), 'demo']

/** On the command line an input is a flag, and a secret is a variable. */
const asFlag: Speaker = Object.assign(
  (input: string) => {
    const name = inputNames.find((each) => each === input)
    return (name && inputOf(name).secret) ?? `--${input}`
  },
  { entry: 'command-line' as const },
)

/** Runs one command line. Throws only what is a bug of ours. */
export async function runCli(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const [first, ...rest] = args
  try {
    if (first === undefined) {
      around.err(overview)
      return exitCodes.usage
    }
    if (first === '--help' || first === '-h' || first === 'help') {
      around.out(rest.length === 0 ? overview : await helpOf(commandIn(rest).command))
      return exitCodes.ok
    }
    if (first === '--version' || first === '-v' || first === '-V' || first === 'version') {
      around.out(await version())
      return exitCodes.ok
    }
    const { command, following } = commandIn(args)
    if (asksForHelp(following)) {
      around.out(await helpOf(command))
      return exitCodes.ok
    }
    if (command === 'demo') {
      const { demo } = await import(/* webpackChunkName: "commands" */ './demo.ts')
      return await demo(following, around, runCli)
    }
    const listed: ListedCommand = commands[command]
    return await runCommand(await listed.load(), following, around)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    const message = error.saidBy(asFlag)
    const { fault } = error
    if (rest.some((arg) => arg === '--json' || arg === '--json=true')) {
      around.out(jsonText(errorData(fault, message)))
    }
    around.err(`stagegate: ${message}`)
    if (fault === 'usage') {
      const about = names.find((name) => name === first || name === `${first} ${rest[0]}`)
      around.err(`See stagegate ${about === undefined ? '' : `${about} `}--help.`)
    }
    return exitCodeOfFault(fault)
  }
}

async function helpOf(name: Typed): Promise<string> {
  if (name === 'demo') return demoHelp
  const { summary, load }: ListedCommand = commands[name]
  return helpFor(name, summary, await load())
}

/** Where no flag and no variable names an MLflow, it is a file, which has no pages. */
const noUi = 'sqlite:///mlflow.db'

async function runCommand<Request, Outcome>(
  command: Command<Request, Outcome>,
  args: readonly string[],
  around: CliContext,
): Promise<ExitCode> {
  const { raw, json, typed, files } = parseFlags(args, flagsOf(command), command.takesFiles)
  const actor = promoterOf(raw, around)
  const folder = { place: around.cwd, workspace: around.cwd }
  const request = await command.read(raw, { ...folder, by: actor.by, files, typed })
  // Before anything moves: a page that cannot be written is a mistake to be told at once.
  const file = typed.html ? await preparePage(typed.html, around) : null
  const { outcome, page } = await carryOut(
    command.work(request),
    () => request,
    actor,
    async (outcome, sources) => ({
      outcome,
      page: file && (await command.page?.(outcome, sources)),
    }),
    (access, use) => withSources(access, raw, around, use),
  )
  tell(command, outcome, json, around)
  if (file && page) {
    await file.write(() =>
      page({
        uiUrl: readConnection(raw, around.env, noUi).uiUrl,
        workflowRunUrl: actor.run,
        place: 'laptop',
        writtenAt: around.now(),
        by: actor.by,
      }),
    )
  }
  return command.exitCode(outcome, request)
}

/** A command's name is one word, or two. */
function commandIn(args: readonly string[]): {
  readonly command: Typed
  readonly following: readonly string[]
} {
  const [first = '', second = ''] = args
  const twoWords = names.find((each) => each === `${first} ${second}`)
  if (twoWords !== undefined) return { command: twoWords, following: args.slice(2) }
  const command = names.find((each) => each === first)
  if (command !== undefined) return { command, following: args.slice(1) }
  const [whole] = names.filter((each) => each.startsWith(`${first} `))
  if (whole === undefined) {
    const near = first.startsWith('-')
      ? ' A command comes before its flags: stagegate COMMAND --flag value.'
      : otherWord(first) || didYouMean(first, names) || didYouMean(`${first} ${second}`, names)
    throw new UsageError(
      `There is no command '${visible(first)}'.${near} Commands: ${names.join(', ')}.`,
    )
  }
  if (asksForHelp([second])) return { command: whole, following: args.slice(1) }
  throw new UsageError(`'${first}' is only half of a command. Write stagegate ${whole}.`)
}

/** What other tools call them. */
const otherWords: Readonly<Partial<Record<Typed, readonly string[]>>> = {
  'list-versions': ['list', 'ls', 'versions', 'show', 'status'],
  'policy test': ['test', 'validate', 'lint'],
  promote: ['deploy', 'release', 'move'],
  rollback: ['revert', 'undo', 'restore'],
  history: ['log'],
  evidence: ['metrics', 'compare'],
}

function otherWord(word: string): string {
  const meant = names.find((name) => otherWords[name]?.includes(word))
  return meant === undefined ? '' : ` Did you mean '${meant}'?`
}

async function version(): Promise<string> {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  return about.version
}
