import { parseArgs } from 'node:util'
import type { Command } from '../commands/command.ts'
import {
  type InputDeclaration,
  type InputName,
  inputNames,
  inputOf,
  type RawInputs,
  type TypedFlag,
  type TypedFlags,
  typedFlags,
} from '../commands/inputs/inputs-and-flags.ts'
import { UsageError } from '../core/errors/errors.ts'
import { nearest } from '../core/text/near-name.ts'
import { visible } from '../core/text/untrusted-text.ts'

/** Most inputs, and what only the command line takes. */
export type FlagName = InputName | TypedFlag

/** Where MLflow is: of every command that asks it. */
export const connectionFlags: readonly FlagName[] = inputNames.filter(
  (name) => inputOf(name).serves === 'connection' && isFlag(name),
)

/** The flags of a command, but for `--json`. */
export function flagsOf(
  command: Pick<Command<unknown, unknown>, 'takes' | 'withoutRegistry'>,
): readonly FlagName[] {
  const own = Object.keys(command.takes) as FlagName[]
  return [...own.filter(isFlag), ...(command.withoutRegistry ? [] : connectionFlags)]
}

/** A secret is none: it would be seen in `ps` and kept in the shell's history. */
function isFlag(name: FlagName): boolean {
  if (isTyped(name)) return true
  const { secret, serves, onlyInJobs } = inputOf(name)
  return secret === undefined && serves !== 'job' && !onlyInJobs
}

/** Each time it is given, it adds its lines. */
export const repeated: FlagName = 'gates'

/** Whether it can stand alone, for it is either true or false. */
export function isSwitch(name: FlagName): boolean {
  return /^(?:true|false)$/.test(declarationOf(name).default ?? '')
}

function isTyped(name: FlagName): name is TypedFlag {
  return Object.hasOwn(typedFlags, name)
}

/** Of an input, or of what is a flag only. */
export function declarationOf(name: FlagName): InputDeclaration {
  return isTyped(name) ? typedFlags[name] : inputOf(name)
}

const typedNames = Object.keys(typedFlags) as readonly TypedFlag[]

const switches = [
  ...[...inputNames, ...typedNames].filter((name) => isFlag(name) && isSwitch(name)),
  'json',
  'help',
]

export interface Flags {
  /** The inputs that the flags stand for; '' where none was given. */
  readonly raw: RawInputs
  readonly json: boolean
  /** What only the command line takes. */
  readonly typed: TypedFlags
  /** What stands beside the flags. */
  readonly files: readonly string[]
}

/** Whether help is asked for, wherever it stands and whatever else is wrong. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--help' || arg === '-h')
}

/**
 * Throws a UsageError that names the nearest flag, or the variable that a secret belongs in, and
 * where files stand beside the flags of a command that takes none.
 */
export function parseFlags(
  args: readonly string[],
  allowed: readonly FlagName[],
  takesFiles = false,
): Flags {
  const names = [...allowed, 'json' as const]
  const spelled = spellOut(args)
  refuseUnknown(spelled, names)
  const open = spelled.find((arg) => names.some((name) => arg === `--${name}`))
  if (open !== undefined) throw new UsageError(`${open} is given without a value.`)
  const options = Object.fromEntries(
    names.map((name) => [name, { type: 'string', multiple: true }] as const),
  )
  const { values, positionals: files } = parsed(spelled, options, takesFiles)
  const given = (name: string): string => {
    const all = values[name] ?? []
    if (all.length > 1 && name !== repeated) {
      throw new UsageError(`--${name} is given ${all.length} times; once is enough.`)
    }
    // Each --gates is a line, or several.
    return all.map((each) => each.trim()).join('\n')
  }
  for (const name of names) {
    const all = values[name]
    if (all?.some((each) => each.trim() === '')) {
      throw new UsageError(`--${name} is given without a value.`)
    }
  }
  return {
    raw: Object.fromEntries(inputNames.map((name) => [name, given(name)])) as RawInputs,
    json: isTrue('json', given('json')),
    typed: Object.fromEntries(typedNames.map((name) => [name, given(name)])),
    files,
  }
}

function parsed(
  args: readonly string[],
  options: Record<string, { type: 'string'; multiple: true }>,
  allowPositionals: boolean,
): {
  readonly values: Readonly<Record<string, string[] | undefined>>
  readonly positionals: readonly string[]
} {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals })
  } catch (cause) {
    throw new UsageError(strayWord(args, cause), { cause })
  }
}

/** What stands beside the flags, of a command that takes no such words. */
function strayWord(args: readonly string[], cause: unknown): string {
  const word = args.find((arg) => !arg.startsWith('--'))
  if (word === undefined) return visible(cause instanceof Error ? cause.message : `${cause}`, 400)
  const shown = `'${visible(word)}'`
  const before = /^(--[^=]+)=true$/.exec(args[args.indexOf(word) - 1] ?? '')?.[1]
  if (before !== undefined) {
    return `${shown} follows ${before}, which takes true, false or no value.`
  }
  return word.startsWith('-')
    ? `There is no flag ${shown} here: flags begin with two dashes, as in --model-name.`
    : `${shown} does not belong to a flag. Write each value after its flag, as in --model-name NAME.`
}

/** A switch may stand alone, be denied (`--no-…`), or be followed by true or false. */
function spellOut(args: readonly string[]): readonly string[] {
  const spelled: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    const denied = switches.find((name) => arg === `--no-${name}`)
    const alone = switches.find((name) => arg === `--${name}`)
    const next = args[index + 1]
    if (denied !== undefined) {
      spelled.push(`--${denied}=false`)
    } else if (alone !== undefined && (next === 'true' || next === 'false')) {
      spelled.push(`${arg}=${next}`)
      index += 1
    } else if (alone !== undefined) {
      spelled.push(`${arg}=true`)
    } else if (takesNext(arg, next)) {
      // Joined, so that a value may begin with a dash: `--gates "-1 …"` is no flag.
      spelled.push(`${arg}=${next}`)
      index += 1
    } else {
      spelled.push(arg)
    }
  }
  return spelled
}

/**
 * What begins with two dashes is the next flag: after a variable that is empty, `--alias $ALIAS
 * --dry-run` must not become an alias, and a promotion that is no dry run.
 */
function takesNext(arg: string, next: string | undefined): next is string {
  const isOpenFlag = arg.startsWith('--') && !arg.includes('=')
  return isOpenFlag && next !== undefined && !next.startsWith('--')
}

/** What other tools call them. */
const otherWords: Readonly<Record<string, FlagName>> = {
  name: 'model-name',
  uri: 'tracking-uri',
  url: 'tracking-uri',
  server: 'tracking-uri',
  target: 'alias',
  message: 'reason',
  threshold: 'gates',
  output: 'html',
  token: 'tracking-token',
  password: 'tracking-password',
  user: 'tracking-username',
  username: 'tracking-username',
}

function refuseUnknown(args: readonly string[], names: readonly string[]): void {
  for (const arg of args) {
    const name = /^--([^=]*)/.exec(arg)?.[1]
    if (name === undefined || names.includes(name)) continue
    const meant = (Object.hasOwn(otherWords, name) && otherWords[name]) || name
    const input = inputNames.find((each) => each === meant)
    const variable = input && inputOf(input).secret
    if (variable !== undefined) {
      throw new UsageError(
        `--${name} is not a flag, because other users could read it in the list of ` +
          `processes. Set the variable ${variable} instead.`,
      )
    }
    const flags = names.map((each) => `--${each}`)
    const near = nearest(meant, names)
    const hint =
      input !== undefined && !isFlag(input)
        ? ' It is an input of the action only.'
        : near === null
          ? ''
          : ` Did you mean --${near}?`
    throw new UsageError(
      `There is no flag '--${visible(name)}' here.${hint} Flags: ${flags.join(', ')}.`,
    )
  }
}

function isTrue(name: string, text: string): boolean {
  if (text === '' || text === 'false') return false
  if (text === 'true') return true
  throw new UsageError(`--${name} is '${visible(text)}'; it can be true or false.`)
}
