import { expect, test } from '@jest/globals'
import type { OwnModel } from '../../src/core/evidence/own-model.ts'
import { loggedModelId, type ModelVersion } from '../../src/core/model/model.ts'
import { readSignature } from '../../src/evidence/read-signatures.ts'
import type { TrackingStore } from '../../src/registry/port/registry.ts'

/** What is read for a version whose logged model was resolved to this, and of which logged model. */
async function read(own: OwnModel) {
  const asked: unknown[] = []
  const tracking = {
    readSignature: async (_: ModelVersion, model: unknown) => {
      asked.push(model)
      return { kind: 'none' } as const
    },
  }
  const reading = await readSignature(tracking as unknown as TrackingStore, {} as ModelVersion, own)
  return { reading: reading.kind === 'not-known' ? reading.reason : reading.kind, asked }
}

test('a signature is read of the logged model whose values are the version’s, and of no other', async () => {
  const id = loggedModelId('m-1')
  const model = { id, name: 'model', sourceRunId: null, entries: [] }
  expect(await read({ kind: 'known', model })).toEqual({ reading: 'none', asked: [id] })
  expect(await read({ kind: 'none' })).toEqual({ reading: 'none', asked: [null] })
  expect(await read({ kind: 'gone', id })).toEqual({ reading: 'not-there', asked: [] })
  expect(await read({ kind: 'ambiguous', because: 'output-gone' })).toEqual({
    reading: 'ambiguous',
    asked: [],
  })
})
