import { StagegateError, UsageError } from '../core/errors.ts'
import { type ExitCode, exitCodeOfFault, exitCodes } from '../core/exit.ts'
import { didYouMean } from '../core/nearest.ts'
import { visible } from '../core/untrusted-text.ts'
import { asksForHelp } from './flags.ts'
import { type CommandName, commandNames, helpFor, overview } from './help.ts'
import { jsonText } from './json.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs one command line. Throws only what is a bug of ours. */
export async function runCli(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [first, ...rest] = args
  try {
    if (first === undefined) {
      around.err(overview)
      return exitCodes.usage
    }
    if (first === '--help' || first === '-h' || first === 'help') {
      const [topic] = rest
      around.out(topic === undefined ? overview : helpFor(commandNamed(topic)))
      return exitCodes.ok
    }
    if (first === '--version') {
      around.out(await version())
      return exitCodes.ok
    }
    const command = commandNamed(first)
    if (asksForHelp(rest)) {
      around.out(helpFor(command))
      return exitCodes.ok
    }
    return await runCommand(command, rest, around)
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    if (rest.some((arg) => arg === '--json' || arg === '--json=true')) {
      const { fault, message } = error
      around.out(jsonText({ format: 1, error: { fault, message } }))
    }
    around.err(`stagegate: ${error.message}`)
    if (error.fault === 'usage') {
      const about = commandNames.find((name) => name === first)
      around.err(`See stagegate ${about === undefined ? '' : `${about} `}--help.`)
    }
    return exitCodeOfFault(error.fault)
  }
}

/** Each command is loaded when it is asked for. */
async function runCommand(
  command: CommandName,
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  switch (command) {
    case 'check':
    case 'promote':
      return (await import('./promote.ts')).runPromotion(command, args, around)
    case 'transition-stage':
      return (await import('./transition-stage.ts')).transitionStage(args, around)
    case 'list-versions':
      return (await import('./list-versions.ts')).listVersions(args, around)
    case 'demo':
      return (await import('./demo.ts')).demo(args, around, runCli)
  }
}

function commandNamed(name: string): CommandName {
  const command = commandNames.find((each) => each === name)
  if (command === undefined) {
    throw new UsageError(
      `There is no command '${visible(name)}'.${didYouMean(name, commandNames)} ` +
        `Commands: ${commandNames.join(', ')}.`,
    )
  }
  return command
}

async function version(): Promise<string> {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  return about.version
}
