import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isSignedWith, type SignedRequest } from '../../testing/aws/signature.ts'

// The secret of AWS's own documentation; it is nobody's.
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

type Recorded = SignedRequest & { readonly by: string }
const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../fixtures/aws/requests-of-mlflow-clients.json'),
    'utf8',
  ),
)

describe('the signature that the tests ask for', () => {
  test('is that of the first example of the specification', () => {
    const headers = {
      host: 'example.amazonaws.com',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    }
    expect(isSignedWith(secret, { method: 'GET', target: '/', headers, body: '' })).toBe(true)
  })

  test.each(
    recorded.map((request) => [request.by, request.method, request.target, request] as const),
  )('is that of what MLflow’s own client sent, %s: %s %s', (_by, _method, _target, request) => {
    expect(isSignedWith(secret, request)).toBe(true)
    expect(isSignedWith(`${secret}x`, request)).toBe(false)
    expect(isSignedWith(secret, { ...request, body: `${request.body} ` })).toBe(false)
    expect(isSignedWith(secret, { ...request, target: `${request.target}x` })).toBe(false)
  })
})
