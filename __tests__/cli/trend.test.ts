import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { flagsOf, parseFlags } from '../../src/cli/parse-flags.ts'
import { check, type Promoted } from '../../src/commands/check.ts'
import { readConnection, readPromotion } from '../../src/commands/inputs/inputs.ts'
import { promotionOf } from '../../src/commands/inputs/promotion-request.ts'
import { checkCommand } from '../../src/commands/promotion-commands.ts'
import { transition } from '../../src/commands/transition-stage.ts'
import { noGitHubContext } from '../../src/core/decision/github-context.ts'
import { RegistryError } from '../../src/core/errors/errors.ts'
import { pastOf, readAhead } from '../../src/evidence/trend.ts'
import { localClone } from '../../src/git/local-clone.ts'
import { closeStores, openStores } from '../../src/registry/open.ts'
import type { Stores } from '../../src/registry/port/registry.ts'
import { demoRegistry } from './demo-registry.ts'

let folder = ''
let stores: Stores
let asked: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-trend-'))
  await demoRegistry(join(folder, 'mlflow.db'))
  const { raw } = parseFlags(['--tracking-uri', 'sqlite:///mlflow.db'], flagsOf(checkCommand))
  const connection = readConnection(raw, {}, null)
  stores = await openStores('write', connection, { env: {}, cwd: folder, onRetry: () => undefined })
  asked = []
})
afterEach(async () => {
  await closeStores(stores)
  await rm(folder, { recursive: true })
})

/** The same stores, each reading noted; those of `failing` fail as a server that is down does. */
function watched(failing: readonly string[] = []): Stores {
  const watch = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          asked.push(String(name))
          if (failing.includes(String(name))) throw new RegistryError('MLflow is down <b>')
          return Reflect.apply(value, target, args)
        }
      },
    })
  return { registry: watch(stores.registry), tracking: watch(stores.tracking) }
}

async function asking(version: string, gates: string) {
  const words = ['--model-name', 'fraud-detector', '--version', version, '--stage', 'Production']
  const { raw } = parseFlags([...words, '--gates', gates], flagsOf(checkCommand))
  const asks = await promotionOf(readPromotion(raw), folder, 'mona')
  return { ...asks, circumstances: noGitHubContext }
}

async function outcomeOf(version: string, gates = 'val_auc >= champion') {
  const code = localClone({ directory: folder, commit: null, env: {} })
  return check(await asking(version, gates), { ...stores, code }, { run: null, now: () => 0 })
}

async function past(outcome: Promoted, { tracking }: Stores, withHistory = false) {
  return pastOf(outcome, outcome.standing, tracking, withHistory)
}

/** One after another, each an hour after the one before, and each with its record. */
async function moved(...versions: readonly string[]): Promise<void> {
  for (const [index, version] of versions.entries()) {
    await transition(await asking(version, 'none'), stores.registry, {
      by: 'mona',
      run: null,
      now: () => Date.UTC(2026, 10, 1, index),
      nonce: () => String(index).padStart(8, '0'),
      sleep: async () => undefined,
    })
  }
}

test('a champion that no record knows, and the candidate: nothing more is read', async () => {
  const { trend } = await past(await outcomeOf('4'), watched())
  expect(asked).toEqual([])
  expect(trend).toMatchObject({
    kind: 'found',
    trend: { metric: 'val_auc', points: [{ version: 3 }, { version: 4 }] },
  })
})

test('where nothing is to be shown nothing is asked', async () => {
  const outcome = await outcomeOf('4', 'recall/* >= 0.1')
  expect(await past(outcome, watched())).toEqual({
    history: null,
    trend: { kind: 'none' },
  })
  expect(asked).toEqual([])
  expect((await past(outcome, watched(), true)).history).not.toBeNull()
  expect(asked).toEqual([])
})

test('a run that cannot be read is a line, and no error', async () => {
  await moved('1', '2', '3')
  const { trend, history } = await past(await outcomeOf('4'), watched(['readRun']), true)
  expect(trend).toEqual({ kind: 'failed', problem: 'MLflow is down <b>' })
  expect(history).not.toBeNull()
})

test('a run that was read ahead is not read again, and its failure is told to whoever asks', async () => {
  await moved('1', '2', '3')
  const outcome = await outcomeOf('4')
  const ahead = readAhead(outcome.decision, outcome.standing, watched().tracking)
  const read = [...asked]
  expect(await pastOf(outcome, outcome.standing, ahead, false)).toMatchObject({
    trend: { kind: 'found' },
  })
  expect([read, asked]).toEqual([
    ['readRun', 'readRun'],
    ['readRun', 'readRun'],
  ])
  const failing = readAhead(outcome.decision, outcome.standing, watched(['readRun']).tracking)
  const { trend } = await pastOf(outcome, outcome.standing, failing, false)
  expect(trend).toEqual({ kind: 'failed', problem: 'MLflow is down <b>' })
})

test('each version that was promoted is asked for once', async () => {
  await moved('1', '2', '5', '3')
  const { trend } = await past(await outcomeOf('4'), watched())
  expect(asked).toEqual(['readRun', 'readRun', 'readRun'])
  expect(trend).toMatchObject({
    kind: 'found',
    trend: {
      points: [{ version: 2 }, { version: 5 }, { version: 3, role: 'champion' }, { version: 4 }],
      leftOut: [{ version: 1, because: 'no-value' }],
    },
  })
})
