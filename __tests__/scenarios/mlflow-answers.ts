/** Answers in the form that MLflow 3.17.2 gave them in when it was asked. */

/** One answer on its way to a client. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

export interface VersionState {
  readonly version: number
  stage: string
  readonly status: string
  readonly run: string | null
  source: string
  readonly tags: Map<string, string>
  readonly created: number
  updated: number
}

export interface Point {
  readonly value: number
  readonly step: number
  readonly timestamp: number
  /** On which dataset MLflow 3 knows that it was measured. */
  readonly dataset?: { readonly name: string; readonly digest: string }
}

export interface RunState {
  readonly id: string
  readonly status: string
  readonly deleted: boolean
  /** Each metric's values in the order they were logged. */
  readonly metrics: Readonly<Record<string, readonly Point[]>>
  /** `m-…`, the MLflow 3 logged model that it made; null before MLflow 3. */
  readonly loggedModel: string | null
  /** Whether its values were logged to that one, too. */
  readonly logsToModel: boolean
  /** The commit that it was made from, as MLflow notes it. */
  readonly commit: string | null
}

export interface ModelState {
  readonly name: string
  readonly tags: Map<string, string>
  readonly aliases: Map<string, number>
  readonly versions: readonly VersionState[]
}

export function json(body: unknown, status = 200): Answer {
  return { status, type: 'application/json', text: JSON.stringify(body) }
}

export function doesNotExist(message: string): Answer {
  const error = { error_code: 'RESOURCE_DOES_NOT_EXIST', message }
  return json({ ...error, sqlstate: 'KAM00', error_class: 'RESOURCE_NOT_FOUND' }, 404)
}

/** To a move that archives former holders out of a stage in which nobody serves. */
export function cannotArchive(stage: string): Answer {
  const message =
    'Model version transition cannot archive existing model versions because ' +
    `'${stage}' is not an Active stage. Valid stages are ['Staging', 'Production']`
  const error = { error_code: 'INTERNAL_ERROR', message }
  return json({ ...error, sqlstate: 'XXM00', error_class: 'CLIENT_INTERNAL_ERROR' }, 500)
}

/** What basic-auth says to a user who may only read. */
export const permissionDenied: Answer = {
  status: 403,
  type: 'text/html; charset=utf-8',
  text: 'Permission denied',
}

export const notAuthenticated: Answer = {
  status: 401,
  type: 'text/html; charset=utf-8',
  text:
    'You are not authenticated. Please see ' +
    'https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.',
}

export const loginPage: Answer = {
  status: 200,
  type: 'text/html; charset=utf-8',
  text: '<!doctype html>\n<html><head><title>Sign in to Octo Bank</title></head><body></body></html>',
}

/** A row of a search, of `latest_versions`, of `model-versions/get`: without aliases. */
export function versionRow(model: string, state: VersionState) {
  return {
    name: model,
    version: String(state.version),
    creation_timestamp: state.created,
    last_updated_timestamp: state.updated,
    current_stage: state.stage,
    description: '',
    source: state.source,
    run_id: state.run ?? '',
    status: state.status,
    ...listed('tags', tagRows(state.tags)),
    run_link: '',
  }
}

export function registeredModel(model: ModelState): Answer {
  const highest = new Map<string, VersionState>()
  for (const version of [...model.versions].sort((a, b) => a.version - b.version)) {
    highest.set(version.stage, version)
  }
  return json({
    registered_model: {
      name: model.name,
      creation_timestamp: 1_795_267_605_056,
      last_updated_timestamp: 1_795_267_608_683,
      description: '',
      ...listed(
        'latest_versions',
        [...highest.values()].map((version) => versionRow(model.name, version)),
      ),
      ...listed('tags', tagRows(model.tags)),
      ...listed(
        'aliases',
        [...model.aliases].map(([alias, version]) => ({ alias, version: String(version) })),
      ),
    },
  })
}

export function run(state: RunState): Answer {
  return json({
    run: {
      info: {
        run_uuid: state.id,
        experiment_id: '1',
        run_name: 'train',
        user_id: 'ci',
        status: state.status,
        start_time: 1_795_008_406_469,
        end_time: 1_795_267_606_885,
        artifact_uri: `mlflow-artifacts:/1/${state.id}/artifacts`,
        lifecycle_stage: state.deleted ? 'deleted' : 'active',
        run_id: state.id,
      },
      data: {
        ...listed(
          'metrics',
          Object.entries(state.metrics).flatMap(([key, points]) => {
            const last = points.at(-1)
            return last === undefined ? [] : [{ key, ...pointRow(last) }]
          }),
        ),
        ...(state.commit !== null && {
          tags: [{ key: 'mlflow.source.git.commit', value: state.commit }],
        }),
      },
      inputs: {},
      ...(state.loggedModel !== null && {
        outputs: { model_outputs: [{ model_id: state.loggedModel, step: 0 }] },
      }),
    },
  })
}

export function metricHistory(state: RunState, metric: string): Answer {
  const points = state.metrics[metric] ?? []
  return json(
    listed(
      'metrics',
      points.map((point) => ({ key: metric, ...pointRow(point) })),
    ),
  )
}

export function loggedModel(id: string, state: RunState): Answer {
  return json({ model: loggedModelRow(id, state) })
}

export function loggedModels(rows: readonly ReturnType<typeof loggedModelRow>[]): Answer {
  return json(listed('models', rows))
}

export function loggedModelRow(id: string, state: RunState) {
  const logged = state.logsToModel ? Object.entries(state.metrics) : []
  const measured = logged.flatMap(([key, points]) =>
    points.map((point) => ({
      key,
      // A NaN is answered as 0 here.
      value: Number.isNaN(point.value) ? 0 : point.value,
      timestamp: point.timestamp,
      step: point.step,
      ...(point.dataset !== undefined && {
        dataset_name: point.dataset.name,
        dataset_digest: point.dataset.digest,
      }),
      model_id: id,
      run_id: state.id,
    })),
  )
  return {
    info: {
      model_id: id,
      experiment_id: '1',
      name: 'classifier',
      status: 'LOGGED_MODEL_READY',
      source_run_id: state.id,
    },
    data: listed('metrics', measured),
  }
}

function pointRow({ value, timestamp, step }: Point) {
  return { value: Number.isNaN(value) ? 'NaN' : value, timestamp, step }
}

function tagRows(tags: ReadonlyMap<string, string>) {
  return [...tags].map(([key, value]) => ({ key, value }))
}

/** MLflow leaves empty lists out. */
function listed<Name extends string, Row>(name: Name, rows: readonly Row[]) {
  return rows.length === 0 ? {} : { [name]: rows }
}
