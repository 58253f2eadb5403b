import { expect, test } from '@jest/globals'
import { adoptFlags } from '../../src/cli/adopt.ts'
import { auditFlags } from '../../src/cli/audit.ts'
import { clearRollbackFlags } from '../../src/cli/clear-rollback.ts'
import { explainFlags } from '../../src/cli/explain.ts'
import { historyFlags } from '../../src/cli/history.ts'
import { listFlags } from '../../src/cli/list-versions.ts'
import { policyTestFlags } from '../../src/cli/policy-test.ts'
import { promotionFlags } from '../../src/cli/promote.ts'
import { rollbackFlags } from '../../src/cli/rollback.ts'
import { transitionFlags } from '../../src/cli/transition-stage.ts'
import { runCommand } from './command.ts'

const commands = [
  'check',
  'promote',
  'transition-stage',
  'list-versions',
  'explain',
  'policy test',
  'rollback',
  'clear-rollback',
  'adopt',
  'history',
  'audit',
  'demo',
]

test.each([['--help'], ['-h'], ['help']])('stagegate %s lists the commands', async (word) => {
  const ended = await runCommand([word])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  for (const command of commands) expect(ended.stdout).toContain(`\n  ${command} `)
  for (const status of ['0 ', '2 ', '3 ', '4 ', '5 ', '6 ']) expect(ended.stdout).toContain(status)
})

test('without a command, the same goes to stderr, as wrong usage', async () => {
  const ended = await runCommand([])
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ended.stderr).toContain('Usage: stagegate COMMAND')
})

test.each([
  { command: 'check', flags: promotionFlags },
  { command: 'promote', flags: promotionFlags },
  { command: 'transition-stage', flags: transitionFlags },
  { command: 'list-versions', flags: listFlags },
  { command: 'explain', flags: explainFlags },
  { command: 'policy test', flags: policyTestFlags },
  { command: 'rollback', flags: rollbackFlags },
  { command: 'clear-rollback', flags: clearRollbackFlags },
  { command: 'adopt', flags: adoptFlags },
  { command: 'history', flags: historyFlags },
  { command: 'audit', flags: auditFlags },
  { command: 'demo', flags: [] },
])('the help of $command names every flag, and shows an example', async ({ command, flags }) => {
  const ended = await runCommand([...command.split(' '), '--nonsense', '--help'])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  for (const flag of flags) expect(ended.stdout).toContain(`--${flag}`)
  expect(ended.stdout).toContain(`Example\n  stagegate ${command}`)
  expect((await runCommand(['help', ...command.split(' ')])).stdout).toBe(ended.stdout)
})

test('--version is a number', async () => {
  const ended = await runCommand(['--version'])
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ended.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  { words: ['promot'], says: "There is no command 'promot'. Did you mean 'promote'?" },
  { words: ['list-version'], says: "Did you mean 'list-versions'?" },
  { words: ['frobnicate'], says: "There is no command 'frobnicate'. Commands: check, promote, " },
  { words: ['policy'], says: "'policy' is half of a command: write stagegate policy test." },
  { words: ['policy', 'tset'], says: 'write stagegate policy test.' },
  { words: ['polcy', 'test'], says: "Did you mean 'policy test'?" },
  { words: ['help', 'promot'], says: "Did you mean 'promote'?" },
  {
    words: ['check', '--model-nam', 'x'],
    says: "There is no flag '--model-nam' here. Did you mean 'model-name'?",
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
  { words: ['check', 'fraud-detector'], says: "Unexpected argument 'fraud-detector'" },
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
