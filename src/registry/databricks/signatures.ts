import * as z from 'zod/mini'
import type { ModelVersion } from '../../core/model/model.ts'
import type { SignatureReading } from '../../core/signatures/signature.ts'
import { readFile } from '../mlflow/artifacts.ts'
import type { Call } from '../mlflow/call.ts'
import type { Client } from '../mlflow/client.ts'
import { mlmodelName } from '../signatures/mlmodel.ts'
import { findSignature, type Search } from '../signatures/search.ts'
import type { Ask } from './web.ts'

const enabledAnswer = z.object({
  is_databricks_sdk_models_artifact_repository_enabled: z._default(z.boolean(), false),
})

const downloadAnswer = z.object({
  url: z.string(),
  headers: z.nullish(z.array(z.object({ name: z.string(), value: z.string() }))),
})

/** The signature of a version in Unity Catalog, which takes none without: from its file, through the Files API. */
export async function readSignature(
  client: Client,
  version: ModelVersion,
  ask: Ask,
): Promise<SignatureReading> {
  return await findSignature({
    files: [{ look: () => fileOf(client, version, ask), whose: null }],
    history: null,
  })
}

async function fileOf(client: Client, { model, version }: ModelVersion, ask: Ask): Promise<Search> {
  const enabled = await client.read(
    {
      method: 'GET',
      path: '/api/2.0/mlflow/unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled',
      pathMayBeUnknown: true,
    },
    enabledAnswer,
  )
  const isServed =
    enabled.kind === 'found' && enabled.value.is_databricks_sdk_models_artifact_repository_enabled
  const levels = [...model.split('.'), String(version)]
  const path = `/Models/${levels.join('/')}/${mlmodelName}`
  if (!isServed) return await downloaded(client, path, ask)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return await readFile(client, { method: 'GET', path: `/api/2.0/fs/files${encoded}` }, 'proxied')
}

/** From the storage itself, at an address that lets in whoever has it: no credentials go there. */
async function downloaded(client: Client, path: string, ask: Ask): Promise<Search> {
  const call: Call = { method: 'POST', path: '/api/2.0/fs/create-download-url', body: { path } }
  const found = await client.readPart({ ...call, pathMayBeUnknown: true }, downloadAnswer)
  const url = found.kind === 'found' ? URL.parse(found.value.url) : null
  const isSafe =
    url?.protocol === 'https:' || url?.origin === new URL(client.connection.address).origin
  if (found.kind !== 'found' || url === null || !isSafe) {
    return { kind: 'not-there', because: 'the workspace gives out no files of models here' }
  }
  const headers = (found.value.headers ?? []).map(({ name, value }) => [name, value] as const)
  const sent = await ask({ url, headers: Object.fromEntries(headers), form: null })
  if (sent.kind === 'answer' && sent.status === 200) return { kind: 'text', text: sent.text }
  // Not the address, which lets anybody in.
  const what = sent.kind === 'no-answer' ? 'gave no answer' : `answered ${sent.status}`
  return { kind: 'not-there', because: `the storage of the workspace ${what}` }
}
