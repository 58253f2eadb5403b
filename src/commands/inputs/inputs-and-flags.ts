/** An input of the action; most of them are a flag of the command line, too. */
export interface InputDeclaration {
  /** For action.yml, docs/inputs.md and the help of the command line: whole sentences, code in backticks. */
  readonly description: string
  /** What a workflow gets where it says nothing. What has a default only in the code has none here. */
  readonly default?: string
  /** What stands for its value in the help, where its name does not say it. */
  readonly value?: string
  /**
   * Of no command in particular, so every one takes it: where MLflow is, or how a job is told, which is
   * no flag.
   */
  readonly serves?: 'connection' | 'job'
  /** It is no flag either: it is about a job of GitHub's. */
  readonly onlyInJobs?: true
  /** It is no flag: others could read it in `ps`. The variable that it belongs in. */
  readonly secret?: string
}

/** Each input once, in the order of the table in docs/inputs.md. Which command takes it, the command says. */
export const inputs = {
  command: {
    description:
      '`auto`, `check`, `promote`, `rollback`, `clear-rollback`, `adopt` or `audit`. `auto` promotes on `push` and `workflow_dispatch` on the default branch, on a `deployment` of a commit of the default branch, and on a pull request that was closed by merging it into the default branch; everywhere else it checks, and a notice says why. A `promote`, `rollback`, `clear-rollback` or `adopt` on an unmerged pull request in any form, in a merge queue, or on a `deployment` or `workflow_run` of any other commit is refused. An input that the command does not take is refused as well.',
    default: 'auto',
    serves: 'job',
  },
  'model-name': {
    description: 'The registered model. Not needed where `version` names it (`models:/NAME/3`).',
  },
  version: {
    description:
      'Which version: `3`; `@challenger` or `alias:challenger`; `Staging` or `stage:Staging` (the highest version in that stage); `latest` (the highest number); `run:<run id>`; `models:/NAME/3` or `models:/NAME@challenger`; `file:PATH` (a file in the workspace that has one of these on its only line, for a pull request to edit).',
  },
  alias: {
    description: 'Target alias, `champion` for example. Give exactly one of `alias` and `stage`.',
  },
  stage: {
    description:
      'Target stage, which MLflow has deprecated: `Staging`, `Production`, `Archived` or `None`, in upper or lower case. Give exactly one of `alias` and `stage`.',
  },
  'to-model': {
    description:
      'Another registered model, which gets a copy of the version, as `copy_model_version` creates it. `alias` or `stage` is then a target in that model, and its entry in the policy counts. A copy that exists is used.',
    value: 'NAME',
  },
  'create-to-model': {
    description: 'Create the registered model `to-model` if it does not exist.',
    default: 'false',
  },
  gates: {
    description:
      'Gates, one on each line: `val_auc >= champion - 0.5%`. `none` promotes without gates. Not needed with a `policy`, and for a move to Archived or None.',
    value: 'LINES',
  },
  policy: {
    description:
      'Path of a policy file in the workspace. Its gates and those of `gates` are checked separately, and the worse verdict counts.',
    value: 'PATH',
  },
  'policy-repository': {
    description:
      '`owner/name@ref`: the policy is read in that repository, at this branch, tag or commit, and `policy` is its path there. Needs a `github-token` that may read it.',
    onlyInJobs: true,
  },
  'archive-existing': {
    description:
      'With `stage` Staging or Production: the other versions in that stage move to Archived.',
    default: 'true',
  },
  'to-version': {
    description:
      "The number of the version that gets the target. Default: the one that had it before, by the record of the holder's own promotion. Required if no version has the target.",
  },
  force: {
    description:
      'Roll back also to a version that is not READY or was itself rolled back, and do not wait for another run that has begun to move the target.',
    default: 'false',
  },
  'first-promotion': {
    description:
      'The result of a gate that compares with the champion if no version has the target: `require-absolute` (skipped if the same metric also has a gate with a number, otherwise hold), `hold`, or `allow` (skipped). Default `require-absolute`.',
    value: 'WHAT',
  },
  'same-dataset': {
    description:
      'The result of a gate whose two values were measured on different datasets: `hold`, `warn` or `ignore`. `require` is a hold also if MLflow does not know one of the datasets. Default `hold`.',
    value: 'WHAT',
  },
  'evidence-from': {
    description:
      'The runs whose values count: `training` (the run that logged the model), `evaluation` (every other run that measured it), or `any`. Default `any`. With a policy, it can only narrow what the policy allows.',
    value: 'WHAT',
  },
  'evaluation-run': {
    description:
      'The id of the run that evaluated the version, if MLflow does not link it to the version. Each metric that this run has is read only from this run.',
    value: 'ID',
  },
  'dry-run': {
    description: 'Decide and report, but write nothing to the registry.',
    default: 'false',
  },
  'fail-on': {
    description:
      'Which verdicts fail the step: `hold` (hold and block), `block`, or `never`. An error always fails it.',
    default: 'hold',
    value: 'WHAT',
  },
  'expected-evidence': {
    description:
      'The `evidence-digest` that was approved. If the evidence is different now, the verdict is hold.',
    value: 'SHA',
  },
  'accept-hold': {
    description:
      'The evidence digest of a hold that you accept. It releases only that hold, only while the digest is the same, and never a block. Needs a `reason`.',
    value: 'SHA',
  },
  reason: {
    description:
      'Why a hold is accepted, a rollback mark is cleared, or a version is rolled back or adopted (`adopt` and `clear-rollback` need it). The record and the report show it, with the person who gave it.',
    value: 'TEXT',
  },
  'rollback-on-failure': {
    description:
      "`true` undoes this step's promotion if a later step of the same job fails or the job is cancelled. It does not see other jobs. The runner keeps what this needs, with the credentials, until the end of the job.",
    default: 'false',
    onlyInJobs: true,
  },
  environment: {
    description:
      'The environment of `require-approval` and of `create-deployment`. On the event `deployment`, only a deployment to this environment promotes.',
    onlyInJobs: true,
  },
  'require-approval': {
    description:
      '`true` promotes only if people have approved this job: `environment` has required reviewers, one of them has approved it for this run, and this job runs in it. Needs `expected-evidence`; `actions: read`; and `id-token: write` or `deployments: read`.',
    default: 'false',
    onlyInJobs: true,
  },
  'create-deployment': {
    description:
      "`true` creates a deployment to `environment` for the promotion, so that the environment's page lists every promotion. For a job that has no `environment:` of its own. Needs `deployments: write`.",
    default: 'false',
    onlyInJobs: true,
  },
  'tracking-uri': {
    description:
      '`https://…`, `http://…`, `sqlite:///path/mlflow.db` (three slashes: relative; four: absolute), `databricks` or `databricks://PROFILE`, the ARN of MLflow in SageMaker, or `azureml://…`. Default: the variable `MLFLOW_TRACKING_URI`.',
    serves: 'connection',
  },
  'registry-uri': {
    description:
      'Where the registry is, if it is not at the tracking URI. Default: `MLFLOW_REGISTRY_URI`, else the tracking URI; for `databricks`, `databricks-uc`.',
    serves: 'connection',
  },
  'tracking-token': {
    description:
      'Bearer token for MLflow. Default: `MLFLOW_TRACKING_TOKEN`. An input takes precedence over the variables.',
    serves: 'connection',
    secret: 'MLFLOW_TRACKING_TOKEN',
  },
  'tracking-username': {
    description: 'User for basic authentication. Default: `MLFLOW_TRACKING_USERNAME`.',
    value: 'NAME',
    serves: 'connection',
  },
  'tracking-password': {
    description: 'Password for basic authentication. Default: `MLFLOW_TRACKING_PASSWORD`.',
    serves: 'connection',
    secret: 'MLFLOW_TRACKING_PASSWORD',
  },
  'tracking-headers': {
    description:
      'Lines `Name: value`, sent with every request to MLflow, for a gateway in front of it. Every value is masked. Default: `MLFLOW_TRACKING_HEADERS`.',
    value: 'LINES',
    serves: 'connection',
    secret: 'MLFLOW_TRACKING_HEADERS',
  },
  'ui-url': {
    description:
      'Where links into MLflow point; `none` for no links. Default: the tracking URI, if it is http(s); for Databricks, the pages of DATABRICKS_HOST.',
    serves: 'job',
  },
  'github-token': {
    description:
      'Token for GitHub, for the pull request and its comment, the policy before a change, commits, approvals and deployments. docs/permissions.md says which permission is for what.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    default: '${{ github.token }}',
    serves: 'job',
    secret: 'GITHUB_TOKEN',
  },
  comment: {
    description:
      'Comment on the pull request: `always`; `problems` (no comment while all is well, but an existing one is kept up to date; a merge is compared with what was reviewed only if the pull request has a comment); `never`. `true` and `false` are `always` and `never`.',
    default: 'always',
    serves: 'job',
  },
  'comment-key': {
    description: 'A name for a separate comment, if two registries have the same model and target.',
    serves: 'job',
  },
} as const satisfies Readonly<Record<string, InputDeclaration>>

export type InputName = keyof typeof inputs

/** What only the command line takes. */
export const typedFlags = {
  html: {
    description: 'The report as an HTML page, with the trend; an existing file is replaced.',
    value: 'FILE',
  },
  junit: {
    description: 'The cases as JUnit XML; an existing file is replaced.',
    value: 'FILE',
  },
  github: {
    description: 'Annotate on GitHub the cases that fail, and the gates that no case covers.',
    default: 'false',
  },
  'min-covered': {
    description:
      'At least this percentage of the gates must fail in some case; otherwise the exit status is 5.',
    value: 'PERCENT',
  },
  all: {
    description:
      'Every stage and alias that has a version without a record, instead of one target.',
    default: 'false',
  },
  yes: {
    description: 'Write what is shown.',
    default: 'false',
  },
} as const satisfies Readonly<Record<string, InputDeclaration>>

export type TypedFlag = keyof typeof typedFlags

/** '' is "not given". */
export type TypedFlags = Readonly<Partial<Record<TypedFlag, string>>>

export const inputNames = Object.keys(inputs) as readonly InputName[]

/** By its name, with what only some of them say. */
export function inputOf(name: InputName): InputDeclaration {
  return inputs[name]
}

/** As they came, trimmed; '' is "not given", which GitHub cannot tell apart either. */
export type RawInputs = Readonly<Record<InputName, string>>
