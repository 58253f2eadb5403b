import { UsageError } from '../../core/errors/errors.ts'
import { type EvidenceSource, evidenceSources } from '../../core/evidence/evidence-rules.ts'
import type { FirstPromotion, Gates, SameDataset } from '../../core/gates/gate.ts'
import { type RequestedCommand, requestedCommands } from '../../core/model/command.ts'
import {
  type ModelName,
  modelName,
  type RunId,
  runId,
  type Target,
} from '../../core/model/model.ts'
import { firstPromotions, sameDatasets } from '../../core/policy/rules.ts'
import type { ServingTarget } from '../../core/rollback/rollback.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { CopyTarget } from '../../evidence/subject.ts'
import { type Credentials, chooseCredentials } from '../../registry/credentials/credentials.ts'
import { databricksPages, registryBeside } from '../../registry/credentials/databricks-uri.ts'
import {
  readTrackingHeaders,
  type TrackingHeaders,
} from '../../registry/credentials/tracking-headers.ts'
import { choice, isOn } from './choice.ts'
import { readGates } from './gates.ts'
import type { InputName, RawInputs } from './inputs-and-flags.ts'
import { parseTarget } from './target.ts'
import { parseVersionInput, type VersionInput } from './version.ts'

const failOnChoices = ['hold', 'block', 'never'] as const
/** The mildest verdict that fails; an error always does. */
export type FailOn = (typeof failOnChoices)[number]

/** What a promotion is asked to do, read once and checked before anything is asked of a server. */
export interface PromotionInputs {
  /** null: the version names its registered model. */
  readonly model: ModelName | null
  /** Another registered model that gets a copy; null: none does. */
  readonly copyTo: CopyTarget | null
  readonly version: VersionInput
  readonly target: Target
  readonly gates: Gates
  /** Path of the policy file; null: there is none. */
  readonly policy: string | null
  /** `owner/name@ref` of the repository that has it; null: this one. */
  readonly policyRepository: string | null
  /** null: not given, so the policy may say it. */
  readonly firstPromotion: FirstPromotion | null
  readonly sameDataset: SameDataset | null
  /** null: not given. */
  readonly evidenceFrom: EvidenceSource | null
  readonly evaluationRun: RunId | null
  readonly dryRun: boolean
  readonly failOn: FailOn
  readonly expectedEvidence: string | null
  readonly acceptHold: AcceptHold | null
  /** Whether the promotion is undone where a later step of the job fails. */
  readonly rollbackOnFailure: boolean
  /** The environment whose reviewers must have approved this job; null: no approval is asked for. */
  readonly approval: { readonly environment: string } | null
}

/** A hold that somebody takes upon themselves. */
export interface AcceptHold {
  /** The evidence digest of the hold. */
  readonly digest: string
  /** Never blank; untrusted text. */
  readonly reason: string
}

/** Where the registry is and how it is entered. */
export interface ConnectionInputs {
  readonly trackingUri: string
  readonly registryUri: string
  readonly credentials: Credentials
  readonly headers: TrackingHeaders
  /** Where links into MLflow point, without a slash at the end; null: no links. */
  readonly uiUrl: string | null
}

export function readCommand(raw: RawInputs): RequestedCommand {
  return choice(raw, 'command', requestedCommands, 'auto')
}

export function readPromotion(raw: RawInputs): PromotionInputs {
  const model = raw['model-name'] === '' ? null : readModelName(raw)
  const version = parseVersionInput(raw.version)
  const target = readTarget(raw)
  return {
    model,
    copyTo: readCopyTarget(raw, target),
    version,
    target,
    gates: readGates(raw.gates, target, raw.policy !== ''),
    policy: raw.policy === '' ? null : raw.policy,
    policyRepository: readPolicyRepository(raw),
    firstPromotion: choice(raw, 'first-promotion', firstPromotions, null),
    sameDataset: choice(raw, 'same-dataset', sameDatasets, null),
    evidenceFrom: choice(raw, 'evidence-from', evidenceSources, null),
    evaluationRun: readEvaluationRun(raw),
    dryRun: isOn(raw, 'dry-run'),
    failOn: choice(raw, 'fail-on', failOnChoices, 'hold'),
    expectedEvidence: raw['expected-evidence'] === '' ? null : raw['expected-evidence'],
    acceptHold: readAcceptHold(raw),
    rollbackOnFailure: readRollbackOnFailure(raw, target),
    approval: readApproval(raw),
  }
}

function readCopyTarget(raw: RawInputs, target: Target): CopyTarget | null {
  const create = isOn(raw, 'create-to-model')
  const name = raw['to-model']
  if (name === '') {
    if (!create) return null
    throw new UsageError(
      (input) =>
        `${input('create-to-model')} is true and ${input('to-model')} is empty: name the registered model that gets a copy.`,
    )
  }
  if (target.kind === 'retirement') {
    throw new UsageError(
      (input) =>
        `${input('to-model')} is given, but ${input('stage')} is ${target.stage}. The target of a copy must be Staging, Production or an alias.`,
    )
  }
  return { model: modelName(name), create }
}

/** Who names the repository and no file of it must not be left without a policy. */
function readPolicyRepository({ policy, 'policy-repository': repository }: RawInputs) {
  if (repository === '') return null
  if (policy === '') {
    throw new UsageError(
      (input) =>
        `${input('policy-repository')} is given, but ${input('policy')} is empty. Write in ${input('policy')} the path of the policy file in that repository.`,
    )
  }
  return repository
}

/** An id stands in the path of requests and in search filters: no other characters. */
function readEvaluationRun(raw: RawInputs): RunId | null {
  const { 'evaluation-run': id } = raw
  if (id === '') return null
  if (!/^[\w-]{1,64}$/.test(id)) {
    throw new UsageError(
      (input) =>
        `${input('evaluation-run')} is '${visible(id, 100)}'; it takes the id of an MLflow run, usually 32 ` +
        'hexadecimal digits, as its page shows it.',
    )
  }
  return runId(id)
}

/** Without the digest, the people who approve would approve whatever the evidence is by then. */
function readApproval(raw: RawInputs): { readonly environment: string } | null {
  const wanted = isOn(raw, 'require-approval')
  const { environment } = raw
  if (!wanted) {
    refuseIdleEnvironment(raw, ['require-approval', 'create-deployment'])
    return null
  }
  if (environment === '') {
    throw new UsageError(
      (input) =>
        `${input('require-approval')} is true, but ${input('environment')} is empty: name the environment whose reviewers ` +
        'approve this job, the same as in the job\'s own "environment:".',
    )
  }
  if (raw['expected-evidence'] === '') {
    throw new UsageError(
      (input) =>
        `${input('require-approval')} is true, but ${input('expected-evidence')} is empty. Give it the "evidence-digest" ` +
        'that was shown to the reviewers: an output of the job that checks. The name of that output may be misspelled.',
    )
  }
  return { environment }
}

/**
 * It names where people approve or a deployment is made, and does nothing by itself: who means it to
 * protect something must not be left believing that.
 */
export function refuseIdleEnvironment(raw: RawInputs, users: readonly InputName[]): void {
  if (raw.environment === '' || users.some((name) => isOn(raw, name))) return
  throw new UsageError(
    (input) =>
      `${input('environment')} is given, but ${users.map(input).join(' or ')} is not true, so it has no ` +
      'effect. Leave it out. GitHub protects the "environment:" of the job itself.',
  )
}

function readRollbackOnFailure(raw: RawInputs, target: Target): boolean {
  const wanted = isOn(raw, 'rollback-on-failure')
  if (wanted && target.kind === 'retirement') {
    throw new UsageError(
      (input) =>
        `${input('rollback-on-failure')} undoes promotions to Staging, Production or an alias; no model is ` +
        `served from ${target.stage}, so there is nothing to undo. Leave it out.`,
    )
  }
  return wanted
}

/** A reason without a digest is most likely an output that was misspelt, and came out empty. */
function readAcceptHold(raw: RawInputs): AcceptHold | null {
  const { 'accept-hold': digest, reason, 'expected-evidence': expected } = raw
  if (digest === '' && reason === '') return null
  if (digest === '') {
    throw new UsageError(
      (input) =>
        `${input('reason')} is given, but ${input('accept-hold')} is empty. Give it the evidence digest of the hold that ` +
        'is accepted (sha256:…), which the report of the hold shows.',
    )
  }
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new UsageError(
      (input) =>
        `${input('accept-hold')} is '${visible(digest, 100)}'; it takes the evidence digest of the hold that is ` +
        'accepted: sha256: and 64 hexadecimal digits, as the report of the hold shows it.',
    )
  }
  if (reason === '') {
    throw new UsageError(
      (input) =>
        `${input('accept-hold')} is given without a ${input('reason')}. Say why this hold is accepted: the reason goes into ` +
        'the record.',
    )
  }
  if (expected !== '' && expected !== digest) {
    throw new UsageError(
      (input) =>
        `${input('accept-hold')} and ${input('expected-evidence')} are two different digests, but the evidence has only ` +
        'one. Give both the same digest, or leave one of them out.',
    )
  }
  return { digest, reason }
}

export function readModelName(raw: RawInputs): ModelName {
  const text = raw['model-name']
  if (text === '')
    throw new UsageError(
      (input) => `No ${input('model-name')} is given. It is the name of the registered model.`,
    )
  return modelName(text)
}

export function readTarget(raw: RawInputs): Target {
  const archiveExisting = isOn(raw, 'archive-existing')
  return parseTarget(raw.stage, raw.alias, archiveExisting)
}

/** Where somebody serves from: to roll it back, to adopt it. */
export function readServingTarget(raw: RawInputs, verb: string): ServingTarget {
  const target = readTarget(raw)
  if (target.kind !== 'retirement') return target
  throw new UsageError(
    (input) =>
      `${input('stage')} is ${target.stage}, and no model is served from there, so there is nothing to ${verb}. ` +
      'Name the target that the version was promoted to: Staging, Production or an alias.',
  )
}

/** `fallbackUri`: what is taken where no tracking URI is given at all; null: that is an error. */
export function readConnection(
  raw: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
  fallbackUri: string | null,
): ConnectionInputs {
  const variable = (name: string) => env[name]?.trim() ?? ''
  const trackingUri = raw['tracking-uri'] || variable('MLFLOW_TRACKING_URI') || (fallbackUri ?? '')
  if (trackingUri === '') {
    throw new UsageError(
      (input) =>
        `No ${input('tracking-uri')} is given, ` +
        (input.entry === 'command-line'
          ? 'MLFLOW_TRACKING_URI is not set, and this folder has no mlflow.db. Give the address '
          : 'and MLFLOW_TRACKING_URI is not set. Give the address ') +
        'of MLflow, for example https://mlflow.example.com or sqlite:///mlflow.db.',
    )
  }
  const registryUri =
    raw['registry-uri'] || variable('MLFLOW_REGISTRY_URI') || registryBeside(trackingUri)
  return {
    trackingUri,
    registryUri,
    credentials: chooseCredentials(
      {
        token: raw['tracking-token'],
        username: raw['tracking-username'],
        password: raw['tracking-password'],
      },
      {
        token: variable('MLFLOW_TRACKING_TOKEN'),
        username: variable('MLFLOW_TRACKING_USERNAME'),
        password: variable('MLFLOW_TRACKING_PASSWORD'),
      },
    ),
    headers: readTrackingHeaders(headersText(raw, env)),
    uiUrl: readUiUrl(raw['ui-url'], trackingUri) ?? pagesOf(raw, registryUri, env),
  }
}

/** As they are given: an input replaces the variable. */
function headersText(
  raw: Pick<RawInputs, 'tracking-headers'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return raw['tracking-headers'] || (env.MLFLOW_TRACKING_HEADERS ?? '')
}

/** '' and `none` are not the same: who turns links off gets none. */
function pagesOf(raw: RawInputs, registryUri: string, env: Parameters<typeof databricksPages>[1]) {
  return raw['ui-url'] === '' ? databricksPages(registryUri, env) : null
}

function readUiUrl(given: string, trackingUri: string): string | null {
  if (given === 'none') return null
  if (given === '') return isHttp(trackingUri) ? withoutCredentials(trackingUri) : null
  if (!isHttp(given)) {
    throw new UsageError(
      (input) =>
        `${input('ui-url')} is not an http or https address. ` +
        `Give the address at which people open MLflow, or "none" for no links.`,
    )
  }
  return withoutCredentials(given)
}

function isHttp(uri: string): boolean {
  return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol)
}

function withoutCredentials(uri: string): string {
  const url = new URL(uri)
  url.username = ''
  url.password = ''
  url.search = ''
  url.hash = ''
  return url.href.replace(/\/+$/, '')
}
