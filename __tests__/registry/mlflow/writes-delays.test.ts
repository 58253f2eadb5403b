import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ConflictError, RegistryError } from '../../../src/core/errors/errors.ts'
import type { AliasMove, StageMove } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { MlflowOptions } from '../../../src/registry/mlflow/open.ts'
import {
  type Asked,
  failureOf,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

const m = modelName('m')
const [one, two] = [versionNumber(1), versionNumber(2)]
const move: StageMove = {
  kind: 'move-to-stage',
  model: m,
  version: two,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [one],
}
const point: AliasMove = {
  kind: 'point-alias',
  model: m,
  alias: aliasName('champion'),
  version: two,
  from: one,
}

/** What makes a write wait: nothing was carried out, at least as far as a look could tell. */
interface Hindrance {
  readonly what: string
  /** How often the write is sent in vain before somebody waits. */
  readonly attempts: number
  open(registry: SmallRegistry, duringTheWait: () => void): Promise<ReturnType<typeof openScripted>>
}

let server: ScriptedMlflow
let registry: SmallRegistry
beforeEach(() => {
  registry = new SmallRegistry({ 1: 'Production', 2: 'Staging', 3: 'None' }, { champion: 1 })
})
afterEach(() => server.close())

const writes = () => server.transcript.filter((line) => !line.startsWith('GET'))

/** The first writes get this answer. The wait is none, but what happens during it does happen. */
function answered(what: string, reply: Reply, attempts: number): Hindrance {
  return {
    what,
    attempts,
    async open(behind, duringTheWait) {
      let count = 0
      server = await scriptedMlflow((asked: Asked) =>
        asked.method !== 'GET' && ++count <= attempts ? reply : behind.answer(asked),
      )
      const sleep: MlflowOptions['sleep'] = async () => duringTheWait()
      return openScripted(server.url, { sleep })
    },
  }
}

const slowDown: Reply = {
  status: 429,
  type: 'text/plain',
  text: 'slow down',
  headers: { 'retry-after': '30' },
}
const hindrances: readonly Hindrance[] = [
  answered('429 with Retry-After', slowDown, 1),
  answered('503, twice', { status: 503, type: 'text/plain', text: 'busy' }, 2),
  {
    what: 'a server that is down, and then up again',
    // None of them arrives.
    attempts: 0,
    async open(behind, duringTheWait) {
      const down = await scriptedMlflow(() => 'reset')
      await down.close()
      const sleep: MlflowOptions['sleep'] = async () => {
        server = await scriptedMlflow(
          (asked) => behind.answer(asked),
          null,
          Number(new URL(down.url).port),
        )
        duringTheWait()
      }
      return openScripted(down.url, { sleep })
    },
  },
]

describe.each(hindrances)('writing again after $what', ({ attempts, open }) => {
  test('sends a move again if nothing has changed', async () => {
    const { mlflow } = await open(registry, () => {})
    await mlflow.move(move)
    expect(writes()).toHaveLength(attempts + 1)
    // The last thing before it is sent again is the look, which asks all that matters.
    const look = server.transcript.slice(-4, -1).map((line) => line.split('?')[0])
    expect(look.sort()).toEqual([
      'GET model-versions/get',
      'GET model-versions/search',
      'GET registered-models/get',
    ])
    expect(registry.stages).toEqual({ 1: 'Archived', 2: 'Production', 3: 'None' })
  })

  test('is a conflict if another run has moved, and its version is not archived', async () => {
    const { mlflow } = await open(registry, () => {
      registry.stages[1] = 'Archived'
      registry.stages[3] = 'Production'
    })
    const error = await failureOf(mlflow.move(move))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('Production has version 3 now and had version 1 before')
    expect(error.message).toContain('It was not sent again.')
    expect(writes()).toHaveLength(attempts)
    expect(registry.stages).toEqual({ 1: 'Archived', 2: 'Staging', 3: 'Production' })
  })

  test('does not send a move again that somebody else has made in the meantime', async () => {
    const { mlflow } = await open(registry, () => {
      registry.stages[1] = 'Archived'
      registry.stages[2] = 'Production'
    })
    await mlflow.move(move)
    expect(writes()).toHaveLength(attempts)
    expect(registry.stages).toEqual({ 1: 'Archived', 2: 'Production', 3: 'None' })
  })

  test('is a conflict if another run has moved the alias, which stays', async () => {
    const { mlflow } = await open(registry, () => {
      registry.aliases.champion = 3
    })
    const error = await failureOf(mlflow.move(point))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('points to version 3 now and pointed to version 1')
    expect(writes()).toHaveLength(attempts)
    expect(registry.aliases).toEqual({ champion: 3 })
  })

  test('sets an alias again if it has not changed', async () => {
    const { mlflow } = await open(registry, () => {})
    await mlflow.move(point)
    expect(writes()).toHaveLength(attempts + 1)
    expect(registry.aliases).toEqual({ champion: 2 })
  })
})

test('a failed read after a 429 does not make the result of the write unknown', async () => {
  server = await scriptedMlflow((asked) =>
    asked.method === 'POST' ? slowDown : { status: 401, type: 'text/plain', text: 'no' },
  )
  const error = await failureOf(openScripted(server.url).mlflow.move(move))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('answered 429')
  expect(error.message).not.toContain('not known')
  expect(writes()).toHaveLength(1)
})
