import type { ModelVersion } from '../../core/model/model.ts'
import { downloadUriAnswer } from './artifact-answers.ts'
import type { Client } from './client.ts'
import type { Call } from './transport.ts'

/** Where the files of a version are, of a copy those of what it was copied from; null: unknown. */
export async function readLocation(
  client: Client,
  { model, version }: ModelVersion,
): Promise<string | null> {
  const call: Call = {
    method: 'GET',
    path: '/api/2.0/mlflow/model-versions/get-download-uri',
    query: { name: model, version: String(version) },
    pathMayBeUnknown: true,
  }
  const finding = await client.read(call, downloadUriAnswer)
  return finding.kind === 'missing' ? null : finding.value.artifact_uri
}
