/** What Stagegate knows and uses of one of MLflow's tables. */
export interface TableUse {
  readonly name: string
  /** The columns that are read or written, without `workspace`. */
  readonly columns: readonly string[]
  /** The primary key without `workspace`; null where nothing rests on it. */
  readonly key: readonly string[] | null
  /** Whether MLflow since January 2026 keeps a workspace in it. */
  readonly workspace: 'in-key' | 'column' | 'never'
  /** `update`: few runs insert, and a database that wants more than is known here refuses that itself. */
  readonly access: 'read' | 'update' | 'insert'
  /** The logged models of MLflow 3 and their metrics, and the inputs of 2.4. */
  readonly since: 'always' | 'inputs' | 'logged-models'
}

const registry = { workspace: 'in-key', since: 'always' } as const
const tracking = { workspace: 'never', access: 'read', since: 'always' } as const

/** As found in the databases of MLflow 2.17.2, 3.7.0 and 3.17.2. */
export const tablesUsed: readonly TableUse[] = [
  {
    ...registry,
    name: 'registered_models',
    columns: ['name', 'creation_time', 'last_updated_time'],
    key: ['name'],
    access: 'update',
  },
  {
    ...registry,
    name: 'registered_model_tags',
    columns: ['name', 'key', 'value'],
    key: ['name', 'key'],
    access: 'insert',
  },
  {
    ...registry,
    name: 'registered_model_aliases',
    columns: ['name', 'alias', 'version'],
    key: ['name', 'alias'],
    access: 'insert',
  },
  {
    ...registry,
    name: 'model_versions',
    columns: [
      'name',
      'version',
      'creation_time',
      'last_updated_time',
      'current_stage',
      'source',
      'run_id',
      'status',
      'storage_location',
      'description',
      'run_link',
    ],
    key: ['name', 'version'],
    access: 'update',
  },
  {
    ...registry,
    name: 'model_version_tags',
    columns: ['name', 'version', 'key', 'value'],
    key: ['name', 'version', 'key'],
    access: 'insert',
  },
  {
    ...tracking,
    name: 'experiments',
    columns: ['experiment_id', 'name'],
    key: ['experiment_id'],
    workspace: 'column',
  },
  {
    ...tracking,
    name: 'runs',
    columns: [
      'run_uuid',
      'status',
      'lifecycle_stage',
      'experiment_id',
      'artifact_uri',
      'start_time',
      'end_time',
    ],
    key: ['run_uuid'],
  },
  { ...tracking, name: 'tags', columns: ['run_uuid', 'key', 'value'], key: ['run_uuid', 'key'] },
  {
    ...tracking,
    name: 'metrics',
    columns: ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'],
    key: null,
  },
  {
    ...tracking,
    name: 'latest_metrics',
    columns: ['run_uuid', 'key', 'value', 'timestamp', 'step', 'is_nan'],
    key: ['run_uuid', 'key'],
  },
  {
    ...tracking,
    name: 'inputs',
    columns: ['source_type', 'source_id', 'destination_type', 'destination_id'],
    key: null,
    since: 'inputs',
  },
  {
    ...tracking,
    name: 'datasets',
    columns: ['dataset_uuid', 'name', 'digest'],
    key: null,
    since: 'inputs',
  },
  {
    ...tracking,
    name: 'logged_models',
    columns: [
      'model_id',
      'experiment_id',
      'lifecycle_stage',
      'name',
      'source_run_id',
      'artifact_location',
    ],
    key: ['model_id'],
    since: 'logged-models',
  },
  {
    ...tracking,
    name: 'logged_model_metrics',
    columns: [
      'model_id',
      'metric_name',
      'metric_timestamp_ms',
      'metric_step',
      'metric_value',
      'run_id',
      'dataset_name',
      'dataset_digest',
    ],
    key: null,
    since: 'logged-models',
  },
]

/** The most characters that MLflow lets a tag have where the column itself names no limit. */
export const tagValueLimit = 100_000
