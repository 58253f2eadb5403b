import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import type { Authorize } from '../mlflow/authorization.ts'
import type { AwsCredentials } from './aws-credentials.ts'

/** Signs each request by AWS's Signature Version 4, for one service in one region. */
export function signingFor(
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials,
  scope: { readonly service: string; readonly region: string },
): Authorize {
  return async ({ method, url, headers, body }) => {
    const content = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    const signer = new AwsV4Signer({
      ...scope,
      method,
      url: url.href,
      headers: { ...headers, 'x-amz-content-sha256': content },
      body,
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === null ? {} : { sessionToken }),
    })
    const signed = await signer.sign()
    return Object.fromEntries(
      [...signed.headers].filter(([name]) => name === 'authorization' || name.startsWith('x-amz-')),
    )
  }
}
