import { UsageError } from '../core/errors/errors.ts'
import type { WorkflowLogin } from '../core/model/workflow-login.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ServerAccess } from './mlflow/authorization.ts'
import { signsRequests, textIn } from './mlflow/settings.ts'
import type { ModelRegistry, TrackingStore } from './port/registry.ts'
import { type Server, type StoresContext, withoutPlaces } from './server.ts'

type Opened = ModelRegistry & TrackingStore

/** MLflow at an ordinary address. */
export async function openAddress(server: Server, context: StoresContext): Promise<Opened> {
  const login = signsRequests(context.env) ? 'api-gateway' : 'mlflow'
  return await open(server, await accessOf(server.uri, context), context, login)
}

/** MLflow in Amazon SageMaker, by its ARN. */
export async function openSageMaker(server: Server, context: StoresContext): Promise<Opened> {
  const { sageMakerAccess } = await import('./aws/sagemaker.ts')
  return await open(server, sageMakerAccess(server.uri, context.env), context, 'sagemaker')
}

/** A workspace of Azure Machine Learning. */
export async function openAzureMl(server: Server, context: StoresContext): Promise<Opened> {
  const { azureMlAccess } = await import('./azure/azure-ml.ts')
  return await open(server, azureMlAccess(server.uri, server.credentials), context, 'azure-ml')
}

async function open(
  server: Server,
  access: ServerAccess | null,
  context: StoresContext,
  login: WorkflowLogin,
): Promise<Opened> {
  const { openMlflow } = await import('./mlflow/open.ts')
  const opened = openMlflow({ ...server, access, ...withoutPlaces(context) })
  return { ...opened, capabilities: { ...opened.capabilities, login } }
}

/** How a server is asked where a variable says so; null: as any MLflow. */
async function accessOf(
  uri: string,
  { env, serviceAccountFolder }: StoresContext,
): Promise<ServerAccess | null> {
  const plugin = textIn(env, 'MLFLOW_TRACKING_AUTH')
  const isSigned = signsRequests(env)
  if (isSigned && plugin !== null) {
    throw new UsageError(
      'MLFLOW_TRACKING_AWS_SIGV4 and MLFLOW_TRACKING_AUTH are both set, and each sets another kind of login. Unset one of them.',
    )
  }
  if (isSigned) {
    const { apiGatewayAccess } = await import('./aws/api-gateway.ts')
    return apiGatewayAccess(uri, env)
  }
  switch (plugin) {
    case null:
      return null
    case 'kubernetes':
    case 'kubernetes-namespaced': {
      const { kubernetesAccess } = await import('./mlflow/kubernetes.ts')
      return kubernetesAccess(uri, plugin, serviceAccountFolder)
    }
    default:
      throw new UsageError(
        (input) =>
          `MLFLOW_TRACKING_AUTH is ${visible(plugin, 60)}: Stagegate cannot run MLflow's Python authentication plug-ins. ` +
          `It knows kubernetes and kubernetes-namespaced. Unset the variable, and use a token, a user name and a password, or ${input('tracking-headers')}.`,
      )
  }
}
