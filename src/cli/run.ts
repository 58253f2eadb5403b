import { type ExitCode, exitCodeOfFault, exitCodes } from '../commands/exit-codes.ts'
import { StagegateError, UsageError } from '../core/errors/errors.ts'
import { didYouMean } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { CliContext } from './context.ts'
import { asksForHelp } from './flags.ts'
import { type CommandName, commandNames, helpFor, overview } from './help.ts'
import { jsonText } from './json.ts'

/** Runs one command line. Throws only what is a bug of ours. */
export async function runCli(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const [first, ...rest] = args
  try {
    if (first === undefined) {
      around.err(overview)
      return exitCodes.usage
    }
    if (first === '--help' || first === '-h' || first === 'help') {
      around.out(rest.length === 0 ? overview : helpFor(commandIn(rest).command))
      return exitCodes.ok
    }
    if (first === '--version') {
      around.out(await version())
      return exitCodes.ok
    }
    const { command, following } = commandIn(args)
    if (asksForHelp(following)) {
      around.out(helpFor(command))
      return exitCodes.ok
    }
    return await runCommand(command, following, around)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    if (rest.some((arg) => arg === '--json' || arg === '--json=true')) {
      const { fault, message } = error
      around.out(jsonText({ format: 1, error: { fault, message } }))
    }
    around.err(`stagegate: ${error.message}`)
    if (error.fault === 'usage') {
      const about = commandNames.find((name) => name === first || name === `${first} ${rest[0]}`)
      around.err(`See stagegate ${about === undefined ? '' : `${about} `}--help.`)
    }
    return exitCodeOfFault(error.fault)
  }
}

/** What few runs need is loaded when it is asked for; what shares much is one chunk. */
async function runCommand(
  command: CommandName,
  args: readonly string[],
  around: CliContext,
): Promise<ExitCode> {
  switch (command) {
    case 'check':
    case 'promote':
      return (await import(/* webpackChunkName: "cli-gates" */ './promote.ts')).runPromotion(
        command,
        args,
        around,
      )
    case 'evidence':
      return (await import(/* webpackChunkName: "cli-gates" */ './evidence.ts')).showEvidence(
        args,
        around,
      )
    case 'transition-stage':
      return (
        await import(/* webpackChunkName: "cli-commands" */ './transition-stage.ts')
      ).transitionStage(args, around)
    case 'list-versions':
      return (
        await import(/* webpackChunkName: "cli-commands" */ './list-versions.ts')
      ).listVersions(args, around)
    case 'explain':
      return (await import(/* webpackChunkName: "cli-gates" */ './explain.ts')).explain(
        args,
        around,
      )
    case 'policy test':
      return (await import(/* webpackChunkName: "cli-gates" */ './policy-test.ts')).policyTest(
        args,
        around,
      )
    case 'rollback':
      return (await import(/* webpackChunkName: "cli-commands" */ './rollback.ts')).runRollback(
        args,
        around,
      )
    case 'clear-rollback':
      return (
        await import(/* webpackChunkName: "cli-commands" */ './clear-rollback.ts')
      ).runClearRollback(args, around)
    case 'adopt':
      return (await import(/* webpackChunkName: "cli-commands" */ './adopt.ts')).runAdopt(
        args,
        around,
      )
    case 'history':
      return (await import(/* webpackChunkName: "cli-commands" */ './history.ts')).showHistory(
        args,
        around,
      )
    case 'audit':
      return (await import(/* webpackChunkName: "cli-commands" */ './audit.ts')).runAudit(
        args,
        around,
      )
    case 'demo':
      return (await import(/* webpackChunkName: "cli-gates" */ './demo.ts')).demo(
        args,
        around,
        runCli,
      )
  }
}

/** A command's name is one word, or two. */
function commandIn(args: readonly string[]): {
  readonly command: CommandName
  readonly following: readonly string[]
} {
  const [first = '', second = ''] = args
  const twoWords = commandNames.find((each) => each === `${first} ${second}`)
  if (twoWords !== undefined) return { command: twoWords, following: args.slice(2) }
  const command = commandNames.find((each) => each === first)
  if (command !== undefined) return { command, following: args.slice(1) }
  const [whole] = commandNames.filter((each) => each.startsWith(`${first} `))
  if (whole === undefined) {
    const near = didYouMean(first, commandNames) || didYouMean(`${first} ${second}`, commandNames)
    throw new UsageError(
      `There is no command '${visible(first)}'.${near} Commands: ${commandNames.join(', ')}.`,
    )
  }
  if (asksForHelp([second])) return { command: whole, following: args.slice(1) }
  throw new UsageError(`'${first}' is half of a command: write stagegate ${whole}.`)
}

async function version(): Promise<string> {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  return about.version
}
