import type { Command } from '../commands/command.ts'
import { inputNames, inputOf } from '../commands/inputs/inputs-and-flags.ts'
import { commands } from '../commands/list.ts'
import {
  connectionFlags,
  declarationOf,
  type FlagName,
  flagsOf,
  isSwitch,
  repeated,
} from './parse-flags.ts'

/** What the command line has beside the commands. */
const demoSummary = 'see a promotion on a small example registry, in half a minute'

export const overview = `stagegate: promote an MLflow model version only when the evidence passes its gates

Usage: stagegate COMMAND --flag value …

Commands
${[...Object.entries(commands).map(([name, { summary }]) => [name, summary]), ['demo', demoSummary]]
  .map(([name = '', summary]) => `  ${name.padEnd(16)}  ${summary}`)
  .join('\n')}

  stagegate COMMAND --help   flags and examples of one command
  stagegate --version

Exit status
  0 promoted, unchanged, rolled back, all gates passed
  2 wrong usage or configuration            3 the registry failed, or a conflict
  4 hold      5 block                       6 audit found a move past the gates
`

export const demoHelp = `stagegate demo: ${demoSummary}

Makes the folder stagegate-demo with a small registry in it that a real MLflow wrote, and promotes
there. Nothing else is touched.

Example
  stagegate demo
`

/** Everything that a command declares of itself. */
export function helpFor(
  name: string,
  summary: string,
  { help, takes, takesFiles, withoutRegistry, ...command }: Command<unknown, unknown>,
): string {
  const own = flagsOf({ takes, withoutRegistry: true }).map((flag) => {
    const means = takes[flag]
    const needed = command.needs.some((each) => each === flag) ? ' Needed.' : ''
    return flagHelp(flag, (typeof means === 'string' ? means : general(flag)) + needed)
  })
  const files = flagLines('FILE …', 'Test files below this folder. Give these or --policy.')
  const secrets = inputNames
    .map(inputOf)
    .flatMap(({ serves, secret }) => (serves === 'connection' && secret ? [secret] : []))
  const connection = [
    'Where MLflow is',
    ...connectionFlags.map((flag) => flagHelp(flag, declarationOf(flag).description)),
    `  Secrets come from the environment only: ${secrets[0]},`,
    `    ${secrets.slice(1).join(', ')}`,
    '  Without an MLflow address, ./mlflow.db is used if that file exists.',
  ]
  return `${[
    `stagegate ${name}: ${summary}`,
    help.about && wrapped(spoken(help.about), 0),
    [...(takesFiles ? [files] : []), ...own].join('\n'),
    help.below ?? '',
    withoutRegistry ? '' : connection.join('\n'),
    `Output\n${flagLines('--json', 'The result as JSON on stdout; everything else goes to stderr.')}`,
    `Example\n  stagegate ${help.example}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** What an input means to most commands, and what becomes of it where it is left out. */
function general(flag: FlagName): string {
  const { description, default: otherwise = 'false' } = declarationOf(flag)
  const more = flag === repeated ? ' May be given more than once.' : ''
  return `${description}${more}${otherwise === 'false' ? '' : ` Default: ${otherwise}.`}`
}

function flagHelp(flag: FlagName, description: string): string {
  const { value = flag.split('-').at(-1)?.toUpperCase() } = declarationOf(flag)
  return flagLines(isSwitch(flag) ? `--${flag}` : `--${flag} ${value}`, description)
}

const column = 27
const width = 100

function flagLines(flag: string, description: string): string {
  const text = wrapped(spoken(description), column)
  // What has no room beside it begins on the next line.
  return flag.length > column - 4
    ? `  ${flag}\n${' '.repeat(column)}${text}`
    : `  ${flag.padEnd(column - 2)}${text}`
}

/** Of descriptions that are shared with the action: here an input is a flag, and there is no Markdown. */
function spoken(description: string): string {
  return description.replaceAll(/`([^`]+)`/g, (_, code) => {
    const name = inputNames.find((each) => each === code)
    return name !== undefined && flagsOf({ takes: { [name]: true } }).includes(name)
      ? `--${name}`
      : code
  })
}

/** Lines after the first one begin at the column. */
function wrapped(text: string, from: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && from + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join(`\n${' '.repeat(from)}`)
}
