import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import {
  headerLines,
  readTrackingHeaders,
  secretsInHeaders,
} from '../../../src/registry/credentials/tracking-headers.ts'

describe('the headers for a gateway', () => {
  test('are lines of a name and a value', () => {
    const text = 'CF-Access-Client-Id: abc.access\n\n X-Api-Key :  k:e y  \r\n'
    const headers = readTrackingHeaders(text)
    expect([...headers]).toEqual([
      ['cf-access-client-id', 'abc.access'],
      ['x-api-key', 'k:e y'],
    ])
    expect(readTrackingHeaders(headerLines(headers))).toEqual(headers)
    expect(readTrackingHeaders('')).toEqual(new Map())
  })

  test.each([
    ['hunter2', 'Line 1 of "tracking-headers" is not a header'],
    [': hunter2', 'is not a header'],
    ['X Key: hunter2', 'is not a header'],
    ['X-Key:', 'gives the header X-Key no value'],
    ['X-Key: hunter2\nx-key: hunter2', 'Line 2 of "tracking-headers" gives the header x-key again'],
    ['X-Key: hunter2\u0000', 'a character that a header cannot have'],
    ['X-Key: hünter2', 'a character that a header cannot have'],
    ['X-Key: hunter2\rHost: evil', 'a character that a header cannot have'],
    ['Host: hunter2', 'gives the header Host: Stagegate sets it itself'],
    ['content-length: 7', 'Stagegate sets it itself'],
    ['X-MLFLOW-WORKSPACE: hunter2', 'set MLFLOW_WORKSPACE instead'],
  ])('%j is refused, and no value is shown', (text, says) => {
    const read = () => readTrackingHeaders(text)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(says)
    expect(read).not.toThrow(/h[uü]nter2/)
  })

  test('are masked as a whole and without the scheme, also where a line is written wrong', () => {
    expect(secretsInHeaders('Authorization: Bearer abc\nnonsense\nX: ')).toEqual([
      'Bearer abc',
      'abc',
      'nonsense',
      'nonsense',
    ])
  })
})
