import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { aliasName, modelName } from '../../src/core/model/model.ts'
import type { WorkflowLogin } from '../../src/core/model/workflow-login.ts'
import { fileNameOf, versionFileOf } from '../../src/draft/draft-workflows.ts'
import { hostileNames } from '../core/text/hostile-names.ts'
import { root, text } from '../docs/repository.ts'
import { drafted } from './drafted.ts'

const purposes = ['check', 'promote', 'roll back'] as const

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions: object
  readonly concurrency: { readonly group: string }
  readonly on: Readonly<Record<string, { readonly paths?: readonly string[] } | null>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly env?: object }>
  >
}

function workflowsOf(name: string): readonly Workflow[] {
  const files = drafted({ auc: 0.9 }, { model: modelName(name) })
  return purposes.map((purpose) => parse(files[purpose].text) as Workflow)
}

function stepOf({ jobs }: Workflow): Readonly<Record<string, unknown>> {
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const step = steps.find(({ uses }) => uses?.startsWith('stagegate/'))
  return step?.with ?? {}
}

test('the workflows use the very actions that the examples use', () => {
  const usesOf = (workflow: string) => workflow.match(/uses: .*/g) ?? []
  const examples = readdirSync(`${root}examples`)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => usesOf(text(`examples/${name}`)))
  for (const purpose of purposes) {
    expect(examples).toEqual(
      expect.arrayContaining([...usesOf(drafted({ auc: 0.9 })[purpose].text)]),
    )
  }
})

test('the inputs are inputs of the action, and the secrets are named', () => {
  const action = parse(text('action.yml')) as { readonly inputs: object }
  for (const workflow of workflowsOf('fraud-detector')) {
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(stepOf(workflow))),
    )
    expect(workflow.permissions).toEqual({})
  }
  const [check, promote, rollBack] = workflowsOf('fraud-detector').map(stepOf)
  expect(check).toMatchObject({
    command: 'check',
    'model-name': 'fraud-detector',
    alias: 'champion',
    version: 'file:models/fraud-detector.version',
    policy: 'promotion.yml',
    'tracking-token': '$\u007b{ secrets.MLFLOW_READ_TOKEN }}',
  })
  for (const step of [promote, rollBack]) {
    expect(step).toMatchObject({
      'tracking-uri': '$\u007b{ vars.MLFLOW_TRACKING_URI }}',
      'tracking-token': '$\u007b{ secrets.MLFLOW_WRITE_TOKEN }}',
    })
  }
})

describe('a workflow for a managed registry', () => {
  const filesFor = (login: WorkflowLogin) => drafted({ auc: 0.9 }, { login })

  test('logs in to Databricks by the token of the job, as another principal where it may write', () => {
    const files = filesFor('databricks')
    for (const purpose of purposes) {
      const [job] = Object.values((parse(files[purpose].text) as Workflow).jobs)
      const rights = purpose === 'check' ? 'READ' : 'WRITE'
      expect(job).toMatchObject({
        permissions: { 'id-token': 'write' },
        env: {
          DATABRICKS_AUTH_TYPE: 'github-oidc',
          DATABRICKS_CLIENT_ID: `$\u007b{ vars.DATABRICKS_${rights}_CLIENT_ID }}`,
        },
      })
      expect(stepOf(parse(files[purpose].text))).toMatchObject({ 'tracking-uri': 'databricks' })
    }
  })

  test.each([
    ['sagemaker', 'aws-actions/configure-aws-credentials', undefined],
    ['api-gateway', 'aws-actions/configure-aws-credentials', { MLFLOW_TRACKING_AWS_SIGV4: 'true' }],
    ['azure-ml', 'azure/login', undefined],
  ] as const)('logs in to %s by %s, right before Stagegate', (login, action, env) => {
    const files = filesFor(login)
    for (const purpose of purposes) {
      const [job] = Object.values((parse(files[purpose].text) as Workflow).jobs)
      expect(job).toMatchObject({ permissions: { 'id-token': 'write' } })
      expect(job?.env).toEqual(env)
      const uses = job?.steps.map((step) => step.uses?.split('@')[0]) ?? []
      expect(uses.indexOf(action)).toBeLessThan(uses.indexOf('stagegate/stagegate'))
      expect(uses).toContain(action)
    }
  })

  test.each(['databricks', 'sagemaker', 'api-gateway', 'azure-ml'] as const)(
    'has no stored secret for %s',
    (login) => {
      for (const purpose of purposes)
        expect(filesFor(login)[purpose].text).not.toContain('secrets.')
    },
  )
})

test('a stage is a target as well', () => {
  const target = { kind: 'stage', stage: 'Production', archiveExisting: true } as const
  const files = drafted({ auc: 0.9 }, { target })
  for (const purpose of purposes) {
    expect(stepOf(parse(files[purpose].text))).toMatchObject({ stage: 'Production' })
  }
  expect(files['roll back'].text).toContain('It gives Production back to the version')
})

test('promotions of a model and its rollbacks run one after the other', () => {
  const [, promote, rollBack] = workflowsOf('fraud-detector')
  expect(promote?.concurrency).toEqual(rollBack?.concurrency)
})

describe('whatever the model is called', () => {
  const short = hostileNames.filter((name) => name.length < 1000)

  test('its name is one input and nothing else', () => {
    const shape = (workflow: Workflow) =>
      JSON.stringify(workflow, (key, value) => (key === 'model-name' ? '' : value)).replaceAll(
        /models\/[^"]*?\.version|(?:check|promote)-[^"$]*?(?=-\$|")/gu,
        'X',
      )
    const plain = workflowsOf('fraud-detector').map(shape)
    for (const name of short) {
      const workflows = workflowsOf(name)
      expect(workflows.map(shape)).toEqual(plain)
      for (const workflow of workflows) {
        const given = String(stepOf(workflow)['model-name'])
        expect(given.replaceAll(/\$\{\{ '(\$\{\{)' \}\}/g, '$1')).toBe(name.toWellFormed())
      }
    }
  })

  test('its version file is one file in the folder models', () => {
    for (const name of hostileNames) {
      expect(fileNameOf(modelName(name))).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
      expect(versionFileOf(modelName(name)).split('/')).toHaveLength(2)
    }
    expect(versionFileOf(modelName('../../etc/passwd'))).toBe('models/etc-passwd.version')
    expect(versionFileOf(modelName('💥'))).toBe('models/model.version')
    expect(versionFileOf(modelName('prod.fraud'))).toBe('models/prod.fraud.version')
  })

  test('an alias in any script is the alias', () => {
    for (const alias of ['жемчуг', '冠軍', '007', 'true', 'no', 'null']) {
      const target = { kind: 'alias', alias: aliasName(alias) } as const
      const files = drafted({ auc: 0.9 }, { target })
      for (const purpose of purposes) {
        expect(stepOf(parse(files[purpose].text)).alias).toBe(alias)
      }
    }
  })
})
