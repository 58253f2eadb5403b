import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { flagsOf, parseFlags } from '../../src/cli/parse-flags.ts'
import { transitionCommand } from '../../src/commands/transition-stage.ts'
import { ConflictError } from '../../src/core/errors/errors.ts'
import { localClone } from '../../src/git/local-clone.ts'
import { closeStores, openStores } from '../../src/registry/open.ts'
import type { ModelRegistry } from '../../src/registry/port/registry.ts'
import { changeRows, demoRegistry, rowsOf } from '../cli/demo-registry.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stagegate-transition-'))
  await demoRegistry(join(folder, 'mlflow.db'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A registry in which somebody else moves Production right before it is read for the nth time. */
function movedBeforeReading(registry: ModelRegistry, nth: number): ModelRegistry {
  let readings = 0
  return {
    ...registry,
    readSnapshot(model) {
      readings += 1
      if (readings === nth) {
        changeRows(
          join(folder, 'mlflow.db'),
          "UPDATE model_versions SET current_stage = 'Archived' WHERE version = 3",
          "UPDATE model_versions SET current_stage = 'Production' WHERE version = 4",
        )
      }
      return registry.readSnapshot(model)
    },
  }
}

test.each([1, 2, 3, 4])(
  'a version is where it is said to be, whoever moves others before reading %i',
  async (nth) => {
    const words = ['--model-name', 'fraud-detector', '--version', '5', '--stage', 'Production']
    const { raw } = parseFlags([...words, '--archive-existing'], flagsOf(transitionCommand))
    const request = await transitionCommand.read(raw, {
      place: folder,
      workspace: folder,
      by: 'mona',
      files: [],
    })
    const work = transitionCommand.work(request)
    if (work.access !== 'write') throw new Error('a transition writes')
    const uri = 'sqlite:///mlflow.db'
    const stores = await openStores(
      'write',
      { trackingUri: uri, registryUri: uri, credentials: { kind: 'none' } },
      { env: {}, cwd: folder, onRetry: () => undefined },
    )
    const code = localClone({ directory: folder, commit: null, env: {} })
    const registry = movedBeforeReading(stores.registry, nth)
    const actor = {
      ...{ by: 'mona', run: null, now: Date.now },
      ...{ nonce: () => '0a1b2c3d', sleep: async () => undefined },
    }
    const said = await work
      .run(request, { ...stores, registry, code }, actor)
      .catch((error: unknown) => error)
    await closeStores(stores)
    const lost = said instanceof ConflictError
    expect(inProduction()).toEqual(lost ? [4] : [5])
    if (!lost) expect(said).toMatchObject({ applied: { kind: 'promoted' } })
  },
)

function inProduction(): readonly unknown[] {
  return rowsOf(
    join(folder, 'mlflow.db'),
    "SELECT version FROM model_versions WHERE current_stage = 'Production' ORDER BY version",
  ).map((row) => Object.values(row)[0])
}
