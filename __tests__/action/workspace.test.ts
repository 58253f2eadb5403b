import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inCheckout } from '../../src/action/workspace.ts'

const repository = { owner: 'octo-bank', name: 'fraud-model' }
let workspace: string

/** As git writes it, and `actions/checkout` has it. */
async function checkout(folder: string, url: string | null): Promise<void> {
  await mkdir(join(workspace, folder, '.git'), { recursive: true })
  const origin = url === null ? '' : `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n`
  await writeFile(join(workspace, folder, '.git', 'config'), `[core]\n\tbare = false\n${origin}`)
}

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'stagegate-checkout-'))
  await checkout('code', 'https://github.com/octo-bank/fraud-model')
  await checkout('shared/policies', 'https://github.com/octo-bank/policies.git')
  await checkout('by-ssh', 'git@github.com:octo-bank/fraud-model.git')
  await checkout('policies-by-ssh', 'git@github.com:octo-bank/policies.git')
  await checkout('local', null)
  await mkdir(join(workspace, 'module'))
  await writeFile(join(workspace, 'module', '.git'), 'gitdir: ../.git/modules/module\n')
})
afterAll(() => rm(workspace, { recursive: true }))

test.each([
  ['policy.yml', 'policy.yml'],
  ['./ml/../ml/policy.yml', 'ml/policy.yml'],
  // The repository begins where it was checked out to.
  ['code/policy.yml', 'policy.yml'],
  ['code/ml/policy.yml', 'ml/policy.yml'],
  ['by-ssh/ml/policy.yml', 'ml/policy.yml'],
  ['shared/policy.yml', 'shared/policy.yml'],
  // These lead out, and are refused where they are read.
  ['../policy.yml', '../policy.yml'],
])('%s of the workspace is %s of the repository', async (written, path) => {
  expect(await inCheckout(written, workspace, repository)).toEqual({ kind: 'path', path })
  if (written.startsWith('..')) return
  const whole = join(workspace, written)
  expect(await inCheckout(whole, workspace, repository)).toEqual({ kind: 'path', path })
})

test.each([
  ['shared/policies/fraud.yml', 'octo-bank/policies'],
  ['policies-by-ssh/fraud.yml', 'octo-bank/policies'],
  // Nobody knows of which repository: a submodule, or what a step has made.
  ['module/fraud.yml', null],
  ['local/fraud.yml', null],
])('%s lies in a checkout of another repository, %s', async (written, of) => {
  const found = { kind: 'of-another', repository: of }
  expect(await inCheckout(written, workspace, repository)).toEqual(found)
})

test('a checkout in the workspace itself need not say of which: act copies one', async () => {
  const alone = join(workspace, 'local')
  const found = { kind: 'path', path: 'policy.yml' }
  expect(await inCheckout('policy.yml', alone, repository)).toEqual(found)
})
