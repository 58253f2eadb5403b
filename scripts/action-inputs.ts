import { stringify } from 'yaml'
import { type InputName, inputNames, inputOf } from '../src/commands/inputs/inputs-and-flags.ts'
import { commands, type ListedCommand } from '../src/commands/list.ts'
import { outputs } from '../src/commands/outputs.ts'

const generated = /^inputs:\n.*^(?=runs:)/ms

/** action.yml with its inputs and outputs made anew from what the commands declare. */
export async function withInputs(action: string): Promise<string> {
  const inJobs = await commandsInJobs()
  const declared = {
    inputs: Object.fromEntries(inputNames.map((name) => [name, inputIn(name, inJobs)])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
  }
  return action.replace(generated, () => `${inYaml(declared)}\n`)
}

type InJobs = readonly {
  readonly name: string
  readonly takes: Readonly<Partial<Record<InputName, true | string>>>
  readonly needs: readonly InputName[]
}[]

async function commandsInJobs(): Promise<InJobs> {
  const listed: readonly [string, ListedCommand][] = Object.entries(commands)
  const loaded = await Promise.all(
    listed.map(async ([name, { load }]) => ({ name, ...(await load()) })),
  )
  return loaded.filter(({ job }) => job !== null)
}

function inputIn(name: InputName, inJobs: InJobs) {
  const { description, default: otherwise } = inputOf(name)
  const required = inJobs.every(({ needs }) => needs.includes(name))
  return {
    description: [whoTakes(name, inJobs), description, ...meanings(name, inJobs)]
      .filter((part) => part !== '')
      .join(' '),
    ...(required && { required }),
    ...(otherwise !== undefined && { default: otherwise }),
  }
}

/** '' where every command takes it. */
function whoTakes(name: InputName, inJobs: InJobs): string {
  if (inputOf(name).serves !== undefined) return ''
  const taking = inJobs.filter(({ takes }) => takes[name] !== undefined)
  const others = inJobs.filter((command) => !taking.includes(command))
  if (others.length === 0) return ''
  const [only] = others.length === 1 ? others : []
  return only === undefined
    ? `(${taking.map((each) => `\`${each.name}\``).join(', ')})`
    : `(all but \`${only.name}\`)`
}

/** What it means to a command to which it means something else. */
function meanings(name: InputName, inJobs: InJobs): readonly string[] {
  return inJobs.flatMap((command) => {
    const means = command.takes[name]
    return typeof means === 'string'
      ? [`With \`${command.name}\`: ${means.charAt(0).toLowerCase()}${means.slice(1)}`]
      : []
  })
}

function inYaml(declared: object): string {
  const text = stringify(declared, { lineWidth: 0, defaultKeyType: 'PLAIN' })
  return text.replace(/^outputs:/m, '\noutputs:')
}
