import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StagegateError } from '../../src/core/errors/errors.ts'
import { modelName, runId, type VersionNumber, versionNumber } from '../../src/core/model/model.ts'
import { judgeSigning } from '../../src/core/model-signing/judge-signing.ts'
import type { ModelSigner } from '../../src/core/model-signing/signer.ts'
import { wantedSerialization } from '../../src/core/model-signing/statement.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { begunCopiesIn } from '../../src/core/records/begun-copy.ts'
import { lastHolders } from '../../src/core/records/last-holder.ts'
import { clearingsOn, recordsOn } from '../../src/core/records/read-records.ts'
import { rolledBackTargets } from '../../src/core/records/rollback-mark.ts'
import { publishedKeysIn, tokenIn, verifyToken } from '../../src/github/approval/claims.ts'
import { tokenIssuer } from '../../src/github/approval/issuer.ts'
import { readText } from '../../src/github/comment-text.ts'
import { pullRequestOf, readEvent } from '../../src/github/triggering-event.ts'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import { parsePolicy } from '../../src/policy-file/policy/parse-policy.ts'
import { parsePolicyTest } from '../../src/policy-file/policy-test/parse-policy-test.ts'
import {
  readTrackingHeaders,
  secretsInHeaders,
} from '../../src/registry/credentials/tracking-headers.ts'
import * as answers from '../../src/registry/mlflow/answers.ts'
import { downloadUriAnswer } from '../../src/registry/mlflow/artifact-answers.ts'
import {
  loggedModelAnswer,
  loggedModelsPage,
} from '../../src/registry/mlflow/logged-model-answers.ts'
import { listingAnswer } from '../../src/registry/mlflow/proxied-tree.ts'
import { signatureInHistory } from '../../src/registry/signatures/log-model-history.ts'
import { readMlmodel } from '../../src/registry/signatures/mlmodel.ts'
import { openSqlite } from '../../src/registry/sqlite/open.ts'

/**
 * A parser that meets bytes of somebody else. It may refuse them with an error for people
 * (`StagegateError`); everything else that it throws is a fault, and so is taking long or much memory.
 */
export interface FuzzTarget {
  readonly name: string
  /** Where its seeds are not files in the folder of its name in `testing/fuzz/corpus/`. */
  readonly seeds?: () => readonly Uint8Array[]
  run(bytes: Uint8Array): Promise<void> | void
}

const schemas = [
  answers.registeredModelAnswer,
  answers.modelVersionAnswer,
  answers.modelVersionsPage,
  answers.modelNamesPage,
  answers.runAnswer,
  answers.runsPage,
  answers.experimentAnswer,
  answers.metricHistoryPage,
  answers.serverInfoAnswer,
  downloadUriAnswer,
  loggedModelAnswer,
  loggedModelsPage,
  listingAnswer,
] as const

const events = [
  ...['push', 'pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'deployment'],
  ...['workflow_dispatch', 'issue_comment', 'schedule', 'release'],
]

const version = versionNumber(5)
const churn = modelName('churn')

export const fuzzTargets: readonly FuzzTarget[] = [
  {
    name: 'rest-answers',
    run(bytes) {
      const text = textOf(bytes)
      answers.serverError(text)
      for (const schema of schemas) answers.readAnswer<unknown>(text, schema)
    },
  },
  { name: 'mlmodel', run: async (bytes) => void (await readMlmodel(textOf(bytes))) },
  { name: 'signature-history', run: (bytes) => void signatureInHistory(textOf(bytes), 'model') },
  { name: 'policy', run: (bytes) => void parsePolicy(textOf(bytes), 'promotion.yml') },
  {
    name: 'policy-test',
    run: (bytes) => void parsePolicyTest(textOf(bytes), 'promotion.test.yml'),
  },
  { name: 'gate-lines', run: (bytes) => void parseGateLines(textOf(bytes)) },
  { name: 'tracking-headers', run: headers },
  { name: 'event', run: event },
  { name: 'comment', run: (bytes) => void readText(textOf(bytes), 1_700_000_000_000) },
  { name: 'id-token', run: idToken },
  { name: 'model-signature', run: modelSignature },
  { name: 'record', run: record },
  { name: 'sqlite', run: sqlite, seeds: databases },
]

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function headers(bytes: Uint8Array): void {
  const text = textOf(bytes)
  const secrets = secretsInHeaders(text)
  for (const value of readTrackingHeaders(text).values()) {
    if (!secrets.includes(value)) throw new Error('a value is not among the secrets')
  }
}

function event(bytes: Uint8Array): void {
  let payload: unknown
  try {
    payload = JSON.parse(textOf(bytes))
  } catch {
    return
  }
  for (const name of events) {
    const env = {
      GITHUB_EVENT_NAME: name,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: 'a'.repeat(40),
    }
    pullRequestOf(readEvent({ env, payload }).event)
  }
}

/** The first line is what answers for the token, the second what answers for the keys. */
async function idToken(bytes: Uint8Array): Promise<void> {
  const [first = '', second = ''] = textOf(bytes).split('\n')
  const token = tokenIn(first)
  const keys = publishedKeysIn(second)
  if (token === null || keys === null) return
  const { kind } = await verifyToken(
    token,
    keys,
    tokenIssuer('https://github.com'),
    Date.UTC(2026, 0),
  )
  // No seed is signed with one of its own keys.
  if (kind === 'verified') throw new Error('a token is believed that nobody has signed')
}

/** Whoever made the seeds, by key and by the authority of their certificate. */
const signers: readonly ModelSigner[] = (['key', 'certificate'] as const).map((kind) => {
  const der = readFileSync(join(import.meta.dirname, 'signers', `${kind}.der`)).toString('base64')
  return kind === 'key' ? { kind, spki: der } : { kind, trusted: [der] }
})

function modelSignature(bytes: Uint8Array): void {
  const files = [{ path: 'MLmodel', bytes: 0, sha256: 'a'.repeat(64), parts: null }]
  for (const signer of signers) {
    const reading = { kind: 'read', files, signature: textOf(bytes) } as const
    // Nobody has signed this file.
    const { kind } = judgeSigning(signer, reading, Date.UTC(2026, 11))
    if (kind === 'verified') throw new Error('a model is believed that nobody has signed')
  }
  wantedSerialization(textOf(bytes))
}

function record(bytes: Uint8Array): void {
  const [keys = '', ...values] = textOf(bytes).split('\n')
  const tags = new Map(keys.split(' ').map((key, at) => [key, values[at] ?? '']))
  const row = { version, createdAt: 1788734417902, tags }
  recordsOn(row)
  clearingsOn(row)
  rolledBackTargets(row)
  const snapshot = { createdAt: 1772442930041, tags, versions: [] }
  unfinishedIn(snapshot)
  begunCopiesIn(snapshot)
  lastHolders(snapshot)
}

/** The databases of the tests, which MLflow wrote, as files. */
function databases(): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-fuzz-'))
  const fixtures = join(import.meta.dirname, '../../__tests__/fixtures/sqlite')
  try {
    return ['mlflow-2.17', 'mlflow-3.17'].map((name) => {
      const path = join(folder, name)
      const database = new DatabaseSync(path)
      // Of small pages, so that a file is small.
      database.exec('PRAGMA page_size = 512')
      database.exec(readFileSync(join(fixtures, `${name}.sql`), 'utf8'))
      database.close()
      return new Uint8Array(readFileSync(path))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sqlite(bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-fuzz-'))
  try {
    const path = join(folder, 'mlflow.db')
    writeFileSync(path, bytes)
    const registry = await openSqlite('read', { path })
    try {
      await refusing(registry.readSnapshot(churn))
      const one: VersionNumber = versionNumber(1)
      const row = await refusing(registry.readVersion(churn, one))
      await refusing(registry.listVersions(churn))
      const run = row?.runId ?? runId('0'.repeat(32))
      await refusing(registry.readRun(run))
      await refusing(registry.readMetricHistory(run, 'val_auc'))
      await refusing(registry.findExperiment('churn'))
    } finally {
      await registry.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Goes on after an error for people, to try the next question. */
async function refusing<T>(question: Promise<T>): Promise<T | null> {
  try {
    return await question
  } catch (error) {
    if (error instanceof StagegateError) return null
    throw error
  }
}
