import { UsageError, type Words } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { ServerAccess } from '../mlflow/authorization.ts'
import type { Call } from '../mlflow/call.ts'
import { type Environment, textIn } from '../mlflow/settings.ts'
import { awsCredentials, secretsOfAws } from './aws-credentials.ts'
import { iamAction } from './iam-actions.ts'
import { signingFor } from './signing.ts'

type Kind = 'mlflow-tracking-server' | 'mlflow-app'

interface SageMakerArn {
  readonly arn: string
  readonly region: string
  readonly kind: Kind
}

/** By what an ARN names: where it is, for whom requests are signed, and the header that names it. */
const servers = {
  'mlflow-tracking-server': {
    address: (region: string) => `https://${region}.experiments.sagemaker.aws`,
    service: 'sagemaker-mlflow',
    header: 'x-mlflow-sm-tracking-server-arn',
  },
  'mlflow-app': {
    address: (region: string) => `https://mlflow.sagemaker.${region}.app.aws`,
    service: 'sagemaker',
    header: 'x-sm-mlflow-app-arn',
  },
} as const satisfies Record<Kind, object>

/**
 * MLflow in Amazon SageMaker, by the ARN of a tracking server or of a serverless app.
 *
 * @throws UsageError where the ARN names neither, or there are no credentials
 */
export function sageMakerAccess(uri: string, env: Environment): ServerAccess {
  const { arn, region, kind } = readArn(uri)
  if (textIn(env, 'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN') !== null) {
    throw new UsageError(
      'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN is set, but Stagegate does not assume roles. Unset it, and assume the role before: with role-to-assume of aws-actions/configure-aws-credentials, or with aws sts assume-role.',
    )
  }
  const { address, service, header } = servers[kind]
  const credentials = awsCredentials(env)
  const sign = signingFor(credentials, { service, region })
  return {
    login: 'AWS credentials',
    uri: textIn(env, 'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT') ?? address(region),
    authorize: async (request) => {
      const named = { [header]: arn }
      return {
        ...named,
        ...(await sign({ ...request, headers: { ...request.headers, ...named } })),
      }
    },
    secrets: () => secretsOfAws(credentials),
    advice: (call, status, text) => advice(arn, call, status, text),
  }
}

function readArn(uri: string): SageMakerArn {
  const found =
    /^arn:aws(?:-us-gov)?:sagemaker:([a-z0-9-]+):\d{12}:(mlflow-tracking-server|mlflow-app)\/[A-Za-z0-9-]+$/.exec(
      uri.trim(),
    )
  const [arn, region, kind] = found ?? []
  if (arn === undefined || region === undefined || kind === undefined) {
    throw new UsageError(
      `'${visible(uri, 200)}' is not the ARN of MLflow in SageMaker. Such an ARN is arn:aws:sagemaker:REGION:ACCOUNT:mlflow-tracking-server/NAME or arn:aws:sagemaker:REGION:ACCOUNT:mlflow-app/ID.`,
    )
  }
  return { arn, region, kind: kind === 'mlflow-app' ? kind : 'mlflow-tracking-server' }
}

function advice(arn: string, call: Call, status: number, text: string): Words | null {
  if (/expired/i.test(text) && (status === 400 || status === 401 || status === 403)) {
    return 'The AWS credentials have expired: get new ones immediately before this step.'
  }
  if (/signature|clock|skew/i.test(text) && status === 403) {
    return 'AWS does not accept the signature: check that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that the clock of this machine is right.'
  }
  if (status === 401 || status === 403) {
    return `The AWS credentials are wrong, or they may not do this: it needs the IAM action ${iamAction(call)} on ${arn}.`
  }
  if (status === 404 && !text.includes('RESOURCE_DOES_NOT_EXIST')) {
    return `Does ${arn} exist, and is it started?`
  }
  return null
}
