import { expect, test } from '@jest/globals'
import { flagsOf } from '../../src/cli/parse-flags.ts'
import { commands, type ListedCommand } from '../../src/commands/list.ts'
import { runCommand } from './command.ts'

const listed: readonly [string, ListedCommand][] = Object.entries(commands)
const names = [...Object.keys(commands), 'demo']

test.each([['--help'], ['-h'], ['help']])('stagegate %s lists the commands', async (word) => {
  const ended = await runCommand([word])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  for (const command of names) expect(ended.stdout).toContain(`\n  ${command} `)
  for (const status of ['0 ', '2 ', '3 ', '4 ', '5 ', '6 ']) expect(ended.stdout).toContain(status)
})

test('without a command, the same goes to stderr, as wrong usage', async () => {
  const ended = await runCommand([])
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ended.stderr).toContain('Usage: stagegate COMMAND')
})

test.each([
  ...listed.map(([name, { load }]) => ({ name, flags: async () => flagsOf(await load()) })),
  { name: 'demo', flags: async () => [] },
])('the help of $name names every flag, and shows an example', async ({ name, flags }) => {
  const ended = await runCommand([...name.split(' '), '--nonsense', '--help'])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  for (const flag of await flags()) expect(ended.stdout).toMatch(new RegExp(`^  --${flag}\\b`, 'm'))
  expect(ended.stdout).toContain(`Example\n  stagegate ${name}`)
  expect(ended.stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
  expect((await runCommand(['help', ...name.split(' ')])).stdout).toBe(ended.stdout)
})

test('help names inputs as flags, and secrets as variables', async () => {
  const { stdout } = await runCommand(['check', '--help'])
  expect(stdout).toContain('exactly one of --alias and')
  expect(stdout).toContain('MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_HEADERS')
  expect(stdout).not.toMatch(/`|--tracking-token|--require-approval|--github-token/)
})

test('--version is a number', async () => {
  const ended = await runCommand(['--version'])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ended.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  { words: ['promot'], says: "There is no command 'promot'. Did you mean 'promote'?" },
  { words: ['list-version'], says: "Did you mean 'list-versions'?" },
  {
    words: ['frobnicate'],
    says: "There is no command 'frobnicate'. Commands: init, evidence, check, ",
  },
  { words: ['policy'], says: "'policy' is only half of a command. Write stagegate policy test." },
  { words: ['policy', 'tset'], says: 'Write stagegate policy test.' },
  { words: ['polcy', 'test'], says: "Did you mean 'policy test'?" },
  { words: ['help', 'promot'], says: "Did you mean 'promote'?" },
  {
    words: ['check', '--model-nam', 'x'],
    says: "There is no flag '--model-nam' here. Did you mean --model-name?",
  },
  {
    words: ['check', '--frobnicate'],
    says: "There is no flag '--frobnicate' here. Flags: --model",
  },
  // Names that every object has.
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].flatMap((name) => [
    { words: ['check', `--${name}`], says: `There is no flag '--${name}' here.` },
    { words: ['promote', `--${name}=x`], says: `There is no flag '--${name}' here.` },
    { words: ['list-versions', `--${name}`, 'x'], says: `There is no flag '--${name}' here.` },
    { words: [name], says: `There is no command '${name}'.` },
  ]),
  { words: ['check', 'fraud-detector'], says: "'fraud-detector' does not belong to a flag" },
  { words: ['check', '--model-name', 'a', '--model-name', 'b'], says: 'is given 2 times' },
  { words: ['check', '--version', ''], says: '--version is given without a value' },
  {
    words: ['check', '--model-name', 'm', '--version', '1', '--stage', 'x'],
    says: "'x' is not a stage",
  },
])('$words is wrong usage: $says', async ({ words, says }) => {
  const ended = await runCommand(words)
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ended.stderr).toContain(says)
  expect(ended.stderr).toMatch(/\nSee stagegate .*--help\.\n$/)
})

test('half of a command is enough to ask for help with', async () => {
  const whole = await runCommand(['policy', 'test', '--help'])
  expect((await runCommand(['policy', '--help'])).stdout).toBe(whole.stdout)
})
