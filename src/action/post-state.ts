import * as z from 'zod/mini'
import { type CommentMode, readReport } from '../commands/inputs/report-inputs.ts'
import { StagegateError } from '../core/errors/errors.ts'
import {
  type ModelName,
  modelName,
  type VersionNumber,
  versionNumber,
} from '../core/model/model.ts'
import { targetKey, targetOfKey } from '../core/model/target.ts'
import type { MoveRecord } from '../core/records/record.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Credentials } from '../registry/credentials/credentials.ts'
import {
  headerLines,
  readTrackingHeaders,
  type TrackingHeaders,
} from '../registry/credentials/tracking-headers.ts'
import { secretVariables } from '../registry/mlflow/settings.ts'
import type { SavedEnvironment } from './saved-environment.ts'
import type { Ended, Step } from './step.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * What undoing a promotion takes, as it was when the promotion began: by the time that a later step
 * has failed, inputs and variables may say something else.
 */
export interface SavedPromotion {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly version: VersionNumber
  /** Key of its record on the version. */
  readonly record: string
  readonly run: string | null
  readonly by: string
  readonly trackingUri: string
  readonly registryUri: string
  readonly credentials: Credentials
  readonly headers: TrackingHeaders
  readonly uiUrl: string | null
  /** What a relative path of a registry's file is relative to. */
  readonly cwd: string
  readonly environment: SavedEnvironment
  /** Where the promotion was told on GitHub, so that its end can be told there, too. */
  readonly reports: SavedReports
  /** How the step that promoted ended; null: it was cut short. */
  readonly ended: Ended | null
}

export interface SavedReports {
  /** '' for none. */
  readonly githubToken: string
  readonly comment: CommentMode
  readonly commentKey: string
  /** Whose deployment was to be made; null: none was. */
  readonly environment: string | null
}

/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */
export function saveForPost(
  step: Step,
  given: {
    readonly model: ModelName
    readonly record: MoveRecord
    readonly environment: SavedEnvironment
  },
): void {
  const { raw, log, connection, promoter, around } = step
  const { model, record, environment } = given
  const { credentials } = connection
  const { githubToken, comment, commentKey, createDeployment } = readReport(raw)
  // Each by itself and as it is: the runner masks secrets only in the form in which they are known.
  const state: Readonly<Record<string, string>> = {
    model,
    target: targetKey(record.target),
    version: String(record.version),
    run: promoter.run ?? '',
    by: promoter.by,
    tracking_uri: connection.trackingUri,
    registry_uri: connection.registryUri,
    credentials: credentials.kind,
    token: credentials.kind === 'token' ? credentials.token : '',
    username: credentials.kind === 'basic' ? credentials.username : '',
    password: credentials.kind === 'basic' ? credentials.password : '',
    ...(connection.headers.size > 0 && { headers: headerLines(connection.headers) }),
    ui_url: connection.uiUrl ?? '',
    cwd: around.cwd,
    github_token: githubToken,
    comment,
    comment_key: commentKey,
    environment: createDeployment?.environment ?? '',
    ...Object.fromEntries(
      Object.entries(environment.secrets).map(([name, secret]) => [`secret_${name}`, secret]),
    ),
    // There is no secret among these.
    variables: JSON.stringify(environment.variables),
    trust: JSON.stringify(environment.trust),
    // The last of them: without it, nothing was saved.
    record: record.key,
  }
  try {
    for (const [name, value] of Object.entries(state)) log.saveState(name, value)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StagegateError(
      'github',
      `"rollback-on-failure" is true, but what the rollback would need could not be saved (${reason}), ` +
        'so nothing was promoted. Use a runner that sets GITHUB_STATE.',
      { cause },
    )
  }
}

/** Without it, the step counts as cut short, which says less of why and changes nothing else. */
export function saveHowItEnded(log: WorkflowLog, ended: Ended): void {
  try {
    log.saveState('ended', ended)
  } catch {
    // Nothing was saved before either, or this would not be reached.
  }
}

/** What the step before saved, from the variables that the runner makes of it; null: nothing. */
export function savedPromotion(env: Env): SavedPromotion | null {
  const saved = (name: string) => env[`STATE_${name}`] ?? ''
  const target = targetOfKey(saved('target'))
  if (saved('record') === '' || target === null || target.kind === 'retirement') return null
  const ended = saved('ended')
  return {
    model: modelName(saved('model')),
    target,
    version: versionNumber(Number(saved('version'))),
    record: saved('record'),
    run: saved('run') || null,
    by: saved('by'),
    trackingUri: saved('tracking_uri'),
    registryUri: saved('registry_uri'),
    credentials: savedCredentials(saved),
    headers: readTrackingHeaders(saved('headers')),
    uiUrl: saved('ui_url') || null,
    cwd: saved('cwd'),
    environment: {
      variables: savedTexts(saved('variables')),
      trust: savedTexts(saved('trust')),
      secrets: Object.fromEntries(
        secretVariables.flatMap((name) => {
          const text = saved(`secret_${name}`)
          return text === '' ? [] : [[name, text]]
        }),
      ),
    },
    reports: {
      githubToken: saved('github_token'),
      comment: savedMode(saved('comment')),
      commentKey: saved('comment_key'),
      environment: saved('environment') || null,
    },
    ended: ended === 'success' || ended === 'failure' ? ended : null,
  }
}

/** What the main step did not save was nothing that it had told. */
function savedMode(text: string): CommentMode {
  return text === 'always' || text === 'problems' ? text : 'never'
}

function savedCredentials(saved: (name: string) => string): Credentials {
  switch (saved('credentials')) {
    case 'token':
      return { kind: 'token', token: saved('token') }
    case 'basic':
      return { kind: 'basic', username: saved('username'), password: saved('password') }
    default:
      return { kind: 'none' }
  }
}

/**
 * Each as one value, which is there also where it is empty: of what was not saved, the runner would
 * hand over what a later step has exported under its name.
 */
function savedTexts(text: string): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(text))
}
