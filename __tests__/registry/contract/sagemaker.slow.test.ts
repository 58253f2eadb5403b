import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openStores } from '../../../src/registry/open.ts'
import { allCapabilities } from '../../../src/registry/port/capabilities.ts'
import { type SignedProxy, startSignedProxy } from '../../../testing/aws/signed-proxy.ts'
import { describeWithMlflow } from '../../../testing/mlflow/real-mlflow.ts'
import { thorough } from '../../../testing/property/runs.ts'
import { runCommandHere } from '../../cli/in-process-command.ts'
import { asMlflow, registryContract } from './registry-contract.ts'

const arn = 'arn:aws:sagemaker:eu-central-1:123456789012:mlflow-tracking-server/fraud'
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

describeWithMlflow('MLflow behind a proxy that asks for AWS signatures', ({ url, seed }) => {
  let proxy: SignedProxy
  beforeAll(async () => {
    proxy = await startSignedProxy(url, {
      ...{ secret, service: 'sagemaker-mlflow', region: 'eu-central-1' },
      named: ['x-mlflow-sm-tracking-server-arn', arn],
    })
  })
  afterAll(() => proxy.close())

  const env = (secretAccessKey: string) => ({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: 'us-east-1',
    SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: proxy.url,
  })

  test('serves promotions and rollbacks, of names and reasons with any characters', async () => {
    const model = await seed.model('fraud + 100% (é)')
    for (const value of [0.9, 0.95]) await seed.versionOf(model, [{ key: 'auc', value }])
    const type = async (...words: readonly string[]) => {
      const ended = await runCommandHere([...words, '--model-name', model, '--alias', 'champion'], {
        env: { ...env(secret), MLFLOW_TRACKING_URI: arn },
      })
      expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
      return ended.stdout
    }
    await type('promote', '--version', '1', '--gates', 'auc >= 0.5')
    await type('promote', '--version', '2', '--gates', 'auc >= champion')
    expect(await type('rollback', '--reason', "50% + it's 'slow' (é)")).toContain('ROLLED BACK')
    expect(await type('history')).toContain("50% + it's 'slow' (é)")
    expect(await type('audit')).toContain('as recorded')
    const drafted = await type('init', '--dry-run')
    expect(drafted).toContain('aws-actions/configure-aws-credentials@')
    expect(drafted).toContain('vars.AWS_WRITE_ROLE')
    expect(proxy.refused()).toBe(0)
  })

  test('refuses another secret, and the error says so', async () => {
    const model = await seed.model('refused')
    const ended = await runCommandHere(['list-versions', '--model-name', model], {
      env: { ...env('another'), MLFLOW_TRACKING_URI: arn },
    })
    expect(ended).toMatchObject({ exitCode: 3, stdout: '' })
    expect(ended.stderr).toContain('AWS does not accept the signature')
    expect(ended.stderr).not.toContain('another')
  })

  // The same server without the proxy keeps it every day.
  const describeAtNight = thorough ? describe : describe.skip
  describeAtNight('at night', () => {
    registryContract(
      'keeps the contract of a registry',
      async () =>
        await openStores(
          'write',
          { trackingUri: arn, registryUri: arn, credentials: { kind: 'none' } },
          { env: env(secret), cwd: process.cwd(), onRetry: () => {} },
        ),
      seed,
      { ...asMlflow, has: { ...allCapabilities, login: 'sagemaker' } },
    )
  })
})
