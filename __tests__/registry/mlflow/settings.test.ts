import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { openScripted } from './scripted-mlflow.ts'

describe('an address of an MLflow server', () => {
  test.each([
    'mlflow.example',
    'ftp://mlflow.example',
    '',
    'https://mlflow.example/?token=swordfish',
    'https://mlflow.example/#/models/swordfish',
  ])('is refused if it is %j', (uri) => {
    expect(() => openScripted(uri)).toThrow(UsageError)
    expect(() => openScripted(uri)).not.toThrow(/swordfish/)
    expect(() => openScripted(uri)).toThrow('The tracking URI ')
    expect(() => openScripted(uri, { which: 'registry' })).toThrow('The registry URI ')
  })

  test.each([
    ['https://mlflow.example', 'https://mlflow.example'],
    ['https://mlflow.example/', 'https://mlflow.example'],
    ['https://mlflow.example:443/team//', 'https://mlflow.example/team'],
    ['http://me:swordfish@mlflow.example:5000/', 'http://mlflow.example:5000'],
  ])('%s is shown as %s', (uri, address) => {
    expect(openScripted(uri).mlflow.address).toBe(address)
  })
})

test.each([
  ['MLFLOW_TRACKING_INSECURE_TLS', 'yes'],
  ['MLFLOW_HTTP_REQUEST_TIMEOUT', 'soon'],
  ['MLFLOW_HTTP_REQUEST_TIMEOUT', '0'],
  ['MLFLOW_HTTP_REQUEST_MAX_RETRIES', '2.5'],
  ['MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', '-1'],
  ['MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER', 'maybe'],
])('%s=%s is refused, and the error names the variable', (variable, value) => {
  const open = () => openScripted('https://mlflow.example', { env: { [variable]: value } })
  expect(open).toThrow(UsageError)
  expect(open).toThrow(variable)
})

test('an empty variable counts as not set', () => {
  const env = {
    MLFLOW_TRACKING_AWS_SIGV4: '',
    MLFLOW_TRACKING_AUTH: ' ',
    MLFLOW_TRACKING_SERVER_CERT_PATH: '',
    MLFLOW_HTTP_REQUEST_TIMEOUT: '',
    HTTPS_PROXY: '',
  }
  expect(() => openScripted('https://mlflow.example', { env })).not.toThrow()
})

test('a token that cannot be in a header is refused, and not shown', () => {
  const credentials = { kind: 'token', token: 'sword\nfish' } as const
  const open = () => openScripted('https://mlflow.example', { credentials })
  expect(open).toThrow(UsageError)
  expect(open).not.toThrow(/fish/)
})
