import { afterEach, describe, expect, test } from '@jest/globals'
import { ConflictError } from '../../../src/core/errors/errors.ts'
import type { StageMove } from '../../../src/core/model/change.ts'
import { modelName, type VersionNumber, versionNumber } from '../../../src/core/model/model.ts'
import { failureOf, openScripted, type ScriptedMlflow, scriptedMlflow } from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

const [one, two, three] = [versionNumber(1), versionNumber(2), versionNumber(3)]

/** One that lost a race, or was rolled back, goes where nothing else is archived for it. */
function leave(
  from: StageMove['from'],
  to: StageMove['to'],
  holders: readonly VersionNumber[] = [],
): StageMove {
  const where = { model: modelName('m'), version: two, archiveExisting: false }
  return { kind: 'move-to-stage', ...where, from, to, holders }
}

let server: ScriptedMlflow
afterEach(() => server.close())

/** The answer to the first write is lost; `meanwhile` stands for what happened before the look. */
async function moved(
  registry: SmallRegistry,
  change: StageMove,
  isCarriedOut: boolean,
  meanwhile: () => void = () => {},
): Promise<void> {
  let writes = 0
  server = await scriptedMlflow((asked) => {
    if (asked.method === 'GET' || ++writes > 1) return registry.answer(asked)
    if (isCarriedOut) registry.answer(asked)
    meanwhile()
    return 'reset'
  })
  await openScripted(server.url).mlflow.move(change)
}

const writes = () => server.transcript.filter((line) => !line.startsWith('GET')).length

describe.each(['Archived', 'None'] as const)('after a lost answer to a move to %s,', (to) => {
  test('other versions that are there do not matter', async () => {
    const registry = new SmallRegistry({ 1: 'Staging', 2: 'Production', 3: 'Production' })
    await moved(registry, leave('Production', to, [one]), false, () => {
      registry.stages[1] = to
      registry.stages[3] = to
    })
    expect(writes()).toBe(2)
    expect(registry.stages[2]).toBe(to)
  })

  test('a move that is already made is done, whoever made it', async () => {
    const registry = new SmallRegistry({ 2: 'Production', 3: 'Production' })
    await moved(registry, leave('Production', to), true)
    expect(writes()).toBe(1)
    expect(registry.stages).toEqual({ 2: to, 3: 'Production' })
  })

  test('a version that somebody else moved to another stage is a conflict', async () => {
    const registry = new SmallRegistry({ 1: to, 2: 'Production' })
    const error = await failureOf(
      moved(registry, leave('Production', to), false, () => {
        registry.stages[2] = 'Staging'
      }),
    )
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain(
      'version 2 is in Staging now and was in Production before. It was not',
    )
    expect(writes()).toBe(1)
  })
})

describe('after a lost answer to a move back to Staging,', () => {
  test('the move is sent again if Staging has the same holders', async () => {
    const registry = new SmallRegistry({ 1: 'Staging', 2: 'Archived', 3: 'Staging' })
    await moved(registry, leave('Archived', 'Staging', [three, one]), false)
    expect(writes()).toBe(2)
    expect(registry.stages).toEqual({ 1: 'Staging', 2: 'Staging', 3: 'Staging' })
  })

  test('the move is a conflict if another version entered Staging', async () => {
    const registry = new SmallRegistry({ 1: 'Staging', 2: 'Archived', 3: 'None' })
    const change = leave('Archived', 'Staging', [one])
    const error = await failureOf(
      moved(registry, change, false, () => {
        registry.stages[3] = 'Staging'
      }),
    )
    expect(error).toBeInstanceOf(ConflictError)
    expect(error.message).toContain('Staging has version 3, 1 now and had version 1 before')
  })

  test('the move is done if the version is there, beside the others', async () => {
    const registry = new SmallRegistry({ 1: 'Staging', 2: 'Archived' })
    await moved(registry, leave('Archived', 'Staging', [one]), true)
    expect(writes()).toBe(1)
    expect(registry.stages).toEqual({ 1: 'Staging', 2: 'Staging' })
  })
})

test('moving a version that was deleted in the meantime is a conflict', async () => {
  const registry = new SmallRegistry({ 1: 'Production' })
  server = await scriptedMlflow((asked) => registry.answer(asked))
  const error = await failureOf(openScripted(server.url).mlflow.move(leave('None', 'Archived')))
  expect(error).toBeInstanceOf(ConflictError)
  expect(error.message).toContain('has no version 2 any more. Somebody else deleted it meanwhile')
})
