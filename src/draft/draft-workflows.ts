import type { ModelName } from '../core/model/model.ts'
import type { WorkflowLogin } from '../core/model/workflow-login.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { workflowText, yamlText } from '../core/text/yaml-text.ts'
import { policyFile } from './draft-policy.ts'
import { loginOfJob } from './workflow-login.ts'

export const workflowFiles = {
  check: '.github/workflows/check-promotion.yml',
  promote: '.github/workflows/promote-on-merge.yml',
  rollBack: '.github/workflows/roll-back.yml',
} as const

/** The name of the model as part of a path and of a concurrency group, which must not obey it. */
export function fileNameOf(model: ModelName): string {
  const text = [...model.replace(/[^\p{L}\p{N}._]+/gu, '-')].slice(0, 50).join('')
  return text.replace(/^[.-]+|[.-]+$/g, '') || 'model'
}

/** The file with the version that a pull request proposes. */
export function versionFileOf(model: ModelName): string {
  return `models/${fileNameOf(model)}.version`
}

/** Workflows of a model with the same group run one after the other. */
function group(what: 'check' | 'promote', model: ModelName, ending = ''): string {
  const text = yamlText(`${what}-${fileNameOf(model)}`)
  return `group: ${text.startsWith('"') ? `${text.slice(0, -1)}${ending}"` : `${text}${ending}`}`
}

interface Named {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly login: WorkflowLogin
}

const checkout = `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false`

const inTurn = (
  model: ModelName,
) => `concurrency: # every workflow that promotes this model has this group
  ${group('promote', model)}
  queue: max`

const expression = (text: string) => `$\u007b{ ${text} }}`

/** Which model, and what it gets, as inputs of the action. */
function modelAndTarget({ model, target }: Named): string {
  const where =
    target.kind === 'alias' ? `alias: ${workflowText(target.alias)}` : `stage: ${target.stage}`
  return `model-name: ${workflowText(model)}
          ${where}`
}

export function draftCheck(named: Named): string {
  const file = versionFileOf(named.model)
  const { permission, env, steps, inputs } = loginOfJob(named.login, 'READ')
  return `# A pull request proposes a version by editing one line, in ${file}.
# A comment on the pull request shows the evidence. Nothing in the registry changes.
name: Check a promotion

on:
  pull_request:
    paths: [${yamlText(file)}, ${policyFile}]

permissions: {}

concurrency: # a check of a newer commit cancels an older one; checks change nothing
  ${group('check', named.model, `-${expression('github.ref')}`)}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read # actions/checkout, and the policy of the base branch
      pull-requests: write # the comment
${permission}${env}    steps:
${checkout}
${steps}      - uses: stagegate/stagegate@v1
        with:
          command: check
          ${modelAndTarget(named)}
          version: ${yamlText(`file:${file}`)} # the file has one line: 5, @challenger or run:…
          policy: ${policyFile}
          ${inputs}
`
}

export function draftPromotion(named: Named): string {
  const file = versionFileOf(named.model)
  const { permission, env, steps, inputs } = loginOfJob(named.login, 'WRITE')
  return `# Runs when the pull request was merged: evaluates the gates again, promotes the version, and updates
# the comment on the pull request.
name: Promote what was merged

on:
  push:
    branches: [main, master] # where your default branch has another name, write that one here
    paths: [${yamlText(file)}]
  workflow_dispatch: # to promote after a merge that loosened the policy, which does not promote

permissions: {}

${inTurn(named.model)}

jobs:
  promote:
    runs-on: ubuntu-latest
    environment: # restricted to the default branch; only this environment can change the registry
      name: production
      url: ${expression('steps.promote.outputs.model-url')} # the link of this job's deployment
    permissions:
      contents: read # actions/checkout, the policy before the merge, and the merged pull request
      pull-requests: write # to find the pull request, and to read and update its comment
${permission}${env}    steps:
${checkout}
${steps}      - uses: stagegate/stagegate@v1
        id: promote
        with:
          # The default command, auto, promotes on the default branch and only checks on other branches.
          ${modelAndTarget(named)}
          version: ${yamlText(`file:${file}`)}
          policy: ${policyFile}
          ${inputs}
      - if: steps.promote.outputs.in-place == 'true' # the version has the target, by this run or another
        env: # pass outputs to a shell only through env
          VERSION: ${expression('steps.promote.outputs.version')}
          PREVIOUS: ${expression('steps.promote.outputs.previous-version')}
        run: echo "Deploy version $VERSION (before it, version $\u007bPREVIOUS:-none})"
`
}

export function draftRollback(named: Named): string {
  const { target } = named
  const { permission, env, steps, inputs } = loginOfJob(named.login, 'WRITE')
  const what = target.kind === 'alias' ? 'the alias' : target.stage
  return `# Start it in the browser: Actions → Roll back → Run workflow. It gives ${what} back to the version
# that had it before. The version that loses it cannot be promoted again until somebody runs this
# workflow with clear-rollback.
name: Roll back

on:
  workflow_dispatch:
    inputs:
      command:
        description: What to do
        required: true
        type: choice
        options: [rollback, clear-rollback]
      version:
        description: 'The number of the version that loses ${what}, or whose rollback mark is cleared'
        required: true
        type: string
      to-version:
        description: 'The version that gets ${what} (default: the version that had it before)'
        type: string
      reason:
        description: Why
        required: true
        type: string

permissions: {}

${inTurn(named.model)}

jobs:
  roll-back:
    runs-on: ubuntu-latest
    environment: production
    permissions:${permission === '' ? ' {} # no checkout and no pull request to comment on' : ''}
${permission}${env}    steps:
${steps}      - uses: stagegate/stagegate@v1
        id: roll-back
        with:
          command: ${expression('inputs.command')}
          ${modelAndTarget(named)}
          version: ${expression('inputs.version')} # if another version has it now, nothing happens
          to-version: ${expression('inputs.to-version')}
          reason: ${expression('inputs.reason')}
          ${inputs}
      - if: steps.roll-back.outputs.in-place == 'true'
        env: # pass outputs to a shell only through env
          VERSION: ${expression('steps.roll-back.outputs.version')}
        run: echo "Deploy version $VERSION"
`
}
