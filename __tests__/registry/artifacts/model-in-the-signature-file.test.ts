import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { artifactsFact } from '../../../src/core/artifacts/artifact-evidence.ts'
import { localTree } from '../../../src/registry/artifacts/local-tree.ts'
import { readArtifacts } from '../../../src/registry/artifacts/read-artifacts.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stagegate-artifacts-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a model that MLmodel says is in model.sig is not exchanged unnoticed', async () => {
  const facts: string[] = []
  for (const content of ['approved', 'another']) {
    const model = join(root, content)
    mkdirSync(model)
    writeFileSync(join(model, 'MLmodel'), 'flavors: {sklearn: {pickled_model: model.sig}}')
    writeFileSync(join(model, 'model.sig'), content)
    const tree = localTree(model, null)
    facts.push(artifactsFact(await readArtifacts(() => ({ tree, whose: null, mustSay: false }))))
  }
  expect(facts[0]).not.toBe(facts[1])
})
