import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rootDigest } from '../../../src/core/artifacts/root-digest.ts'
import { bundleIn } from '../../../src/core/model-signing/bundle.ts'
import { judgeSigning, signingOutcome } from '../../../src/core/model-signing/judge-signing.ts'
import type { ModelSigner } from '../../../src/core/model-signing/signer.ts'
import { localTree } from '../../../src/registry/artifacts/local-tree.ts'
import { readArtifacts } from '../../../src/registry/artifacts/read-artifacts.ts'
import { provisionModelSigning } from '../../../testing/model-signing/provision.ts'
import { runs } from '../../../testing/property/runs.ts'
import { authority, type Issued, issue, signerUsage } from './certificates.ts'
import { byCertificate, byKey } from './signed-folder.ts'

const now = Date.parse('2026-12-01')
const script = join(import.meta.dirname, '../../../testing/model-signing/model_signing_tasks.py')

type Task = Readonly<Record<string, unknown>> & { readonly folder: string }

let skipped = ''
const python = await provisionModelSigning().catch((problem: unknown) => {
  if (process.env.STAGEGATE_REQUIRE_MLFLOW === '1') throw problem
  skipped = ` (skipped: ${problem})`
  return null
})
const describeOrSkip = python === null ? describe.skip : describe

describeOrSkip(`the reference implementation of OpenSSF model signing${skipped}`, () => {
  let root: string
  let count = 0
  let keys: Readonly<Record<string, { readonly path: string; readonly signer: ModelSigner }>>
  let chain: { readonly root: Issued; readonly middle: Issued; readonly leaf: Issued }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'stagegate-signing-'))
    const curves = ['P-256', 'P-384', 'P-521']
    keys = Object.fromEntries(
      curves.map((curve) => {
        const made = issue(root, `key-${curve}`, { issuer: null, extensions: signerUsage, curve })
        return [curve, { path: made.key, signer: byKey(publicKeyOf(made)) }]
      }),
    )
    const top = issue(root, 'root', { issuer: null, extensions: authority, rsa: 2048 })
    const middle = issue(root, 'middle', { issuer: top, extensions: authority, curve: 'P-384' })
    const leaf = issue(root, 'leaf', { issuer: middle, extensions: signerUsage })
    chain = { root: top, middle, leaf }
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  function publicKeyOf({ key }: Pick<Issued, 'key'>): string {
    const { stdout } = spawnSync('openssl', ['pkey', '-in', key, '-pubout'], { encoding: 'utf8' })
    writeFileSync(`${key}.pub`, stdout)
    return stdout
  }

  function carriedOut(tasks: readonly Task[]): readonly (string | null)[] {
    const input = JSON.stringify(
      tasks.map((task) => ({ signature: join(task.folder, 'model.sig'), ...task })),
    )
    const ended = spawnSync(python ?? '', [script], { input, encoding: 'utf8' })
    if (ended.status !== 0) throw new Error(ended.stderr)
    return JSON.parse(ended.stdout)
  }

  function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
    const folder = join(root, `model-${count++}`)
    for (const [path, content] of Object.entries(files)) write(folder, path, content)
    return folder
  }

  function write(folder: string, path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  async function judged(folder: string, signer: ModelSigner) {
    const reading = await readArtifacts(() => ({
      tree: localTree(folder, null),
      whose: null,
      mustSay: false,
    }))
    return judgeSigning(signer, reading, now)
  }

  const key = (curve: string) => {
    const found = keys[curve]
    if (found === undefined) throw new Error(`no key on ${curve}`)
    return found
  }

  const ordinary = {
    MLmodel: 'flavors: {}\n',
    'data/model.pkl': Buffer.alloc(3_000_000, 9),
    'empty.txt': '',
    '.git/config': 'not signed',
  }

  test('what it signs verifies here, with each curve, chain, hash and serialization', async () => {
    const ways: readonly (readonly [Readonly<Record<string, unknown>>, ModelSigner])[] = [
      ...['P-256', 'P-384', 'P-521'].map(
        (curve) => [{ private_key: key(curve).path }, key(curve).signer] as const,
      ),
      [{ private_key: key('P-256').path, hash: 'blake2' }, key('P-256').signer],
      [{ private_key: key('P-256').path, shard_size: 1024 * 1024 }, key('P-256').signer],
      [
        { private_key: key('P-256').path, shard_size: 3_000_000, hash: 'blake2' },
        key('P-256').signer,
      ],
      [{ private_key: key('P-256').path, ignore: ['empty.txt', 'data'] }, key('P-256').signer],
      [
        {
          private_key: chain.leaf.key,
          certificate: chain.leaf.cert,
          chain: [chain.middle.cert, chain.root.cert],
        },
        byCertificate(chain.root.pem()),
      ],
    ]
    const tasks = ways.map(([way]) => ({ do: 'sign', folder: folderWith(ordinary), ...way }))
    expect(carriedOut(tasks)).toEqual(tasks.map(() => null))
    for (const [at, { folder }] of tasks.entries()) {
      const signer = ways[at]?.[1] ?? key('P-256').signer
      expect([at, await judged(folder, signer)]).toMatchObject([at, { kind: 'verified' }])
      const other = signer.kind === 'key' ? byCertificate(chain.root.pem()) : key('P-256').signer
      expect((await judged(folder, other)).kind).toBe('another-signer')
    }
  })

  test('what it signs with BLAKE3 is a hold, because that is not computed here', async () => {
    const folder = folderWith(ordinary)
    carriedOut([{ do: 'sign', folder, private_key: key('P-256').path, hash: 'blake3' }])
    const finding = await judged(folder, key('P-256').signer)
    expect([finding.kind, signingOutcome(finding)]).toEqual(['not-supported', 'hold'])
  })

  test('its root digest is the one that is recorded here', async () => {
    const folder = folderWith({ ...ordinary, 'data/a': '1', 'data/b/c': '2', 'Ünïcode 🤖': '3' })
    carriedOut([{ do: 'sign', folder, private_key: key('P-256').path }])
    const reading = await readArtifacts(() => ({
      tree: localTree(folder, null),
      whose: null,
      mustSay: false,
    }))
    if (reading.kind !== 'read') throw new Error(reading.because)
    const { payload } = bundleIn(reading.signature ?? '')
    const [subject] = JSON.parse(Buffer.from(payload).toString()).subject
    expect(rootDigest(reading.files)).toBe(`sha256:${subject.digest.sha256}`)
  })

  test('it and Stagegate agree about every change of a signed model', async () => {
    const { path: privateKey, signer } = key('P-256')
    const publicKey = `${privateKey}.pub`
    const names = [
      'MLmodel',
      'a-b',
      'a/b',
      'a/c/d',
      'ab',
      'sub/.git',
      'x:0:5',
      'ü 🤖',
      '.gitmodules',
    ]
    const changes: Readonly<Record<string, (folder: string) => void>> = {
      none: () => {},
      'one byte': (it) => write(it, 'MLmodel', 'flavorS: {}\n'),
      'one byte more': (it) => write(it, 'MLmodel', 'flavors: {}\n '),
      'an empty file': (it) => write(it, 'added', ''),
      'a file in a folder': (it) => write(it, 'new/added', 'x'),
      'a removed file': (it) => rmSync(join(it, 'MLmodel')),
      'a renamed file': (it) => renameSync(join(it, 'MLmodel'), join(it, 'mlmodel')),
      'a file of git': (it) => write(it, '.git/added', 'x'),
      'a nested file of git': (it) => write(it, 'deep/.git', 'x'),
      'another signature': (it) => write(it, 'deep/model.sig', 'x'),
      'a link to a file': (it) => symlinkSync('MLmodel', join(it, 'link')),
      'a link to a folder': (it) => symlinkSync('/etc', join(it, 'link')),
      'no signature': (it) => write(it, 'model.sig', '{}'),
      'a cut signature': (it) =>
        write(it, 'model.sig', readFileSync(join(it, 'model.sig')).subarray(0, 400)),
    }
    const sets = fc.sample(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), {
      ...{ numRuns: runs(3), seed: 7 },
    })
    const cases = Object.keys(changes).flatMap((change) =>
      [false, true].flatMap((shards) =>
        [...sets, ['MLmodel']].map((files) => ({ change, shards, files })),
      ),
    )
    const models = cases.map(({ files, shards, change }) => {
      const contents = Object.fromEntries(files.map((name) => [name, `content of ${name}`]))
      const folder = folderWith({ ...contents, MLmodel: 'flavors: {}\n' })
      return { folder, change, ...(shards && { shard_size: 1024 * 1024 }) }
    })
    const signed = carriedOut(
      models.map(({ change: _, ...task }) => ({ do: 'sign', private_key: privateKey, ...task })),
    )
    const usable = models.filter((_, at) => signed[at] === null)
    expect(usable.length).toBeGreaterThan(models.length / 2)
    for (const { folder, change } of usable) changes[change]?.(folder)
    const verified = carriedOut(
      usable.map(({ change: _, ...task }) => ({ do: 'verify', public_key: publicKey, ...task })),
    )
    const good = new Set<string>()
    for (const [at, { folder, change, shard_size: shards }] of usable.entries()) {
      const theirs = verified[at] ?? null
      // It takes no name with a colon where it reads shards, which the specification allows.
      if (theirs?.includes('expected 3 components')) continue
      const ours = (await judged(folder, signer)).kind
      expect([change, shards, ours === 'verified']).toEqual([change, shards, theirs === null])
      if (ours === 'verified') good.add(`${change}${shards === undefined ? '' : ' in shards'}`)
    }
    // An empty file has no shard, so a signature of shards says nothing of it.
    expect([...good].sort()).toEqual([
      ...['a file of git', 'a file of git in shards', 'an empty file in shards'],
      ...['none', 'none in shards'],
    ])
  }, 60_000)

  test('what is signed here as its own model verifies nowhere for another one', async () => {
    const [one, other] = [folderWith(ordinary), folderWith({ ...ordinary, MLmodel: 'another' })]
    const { path: privateKey, signer } = key('P-256')
    carriedOut([{ do: 'sign', folder: one, private_key: privateKey }])
    cpSync(join(one, 'model.sig'), join(other, 'model.sig'))
    expect(await judged(other, signer)).toMatchObject({
      ...{ kind: 'other-files', changed: ['MLmodel'], added: [], missing: [] },
    })
    const [theirs] = carriedOut([{ do: 'verify', folder: other, public_key: `${privateKey}.pub` }])
    expect(theirs).toContain('Signature mismatch')
  })
})
