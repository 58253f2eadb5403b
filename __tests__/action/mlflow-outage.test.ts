import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { opened } from './events.ts'
import { givenGitHub } from './test-bed.ts'

describe('an MLflow that cannot be asked', () => {
  const given = givenGitHub()
  const page = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hi</title>')
  })
  let pageUrl = ''
  let closedPort = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
    pageUrl = `http://127.0.0.1:${(page.address() as AddressInfo).port}`
    const closing = createServer()
    await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve))
    closedPort = (closing.address() as AddressInfo).port
    await new Promise((resolve) => closing.close(resolve))
  })
  afterAll(() => new Promise((resolve) => page.close(resolve)))

  test.each([
    {
      what: 'that refuses connections',
      uri: () => `http://127.0.0.1:${closedPort}`,
      says: /ECONNREFUSED.*tried 2 times.*is the server running/,
    },
    { what: 'behind a web page', uri: () => pageUrl, says: /a web page and not MLflow's API/ },
    {
      what: 'whose name does not resolve',
      uri: () => 'http://mlflow.invalid',
      says: /host name mlflow\.invalid does not resolve/,
    },
    { what: 'of another kind', uri: () => 'postgresql://db/mlflow', says: /is not read directly/ },
    { what: 'that nobody named', uri: () => '', says: /No "tracking-uri" is given/ },
  ])('an MLflow $what', async ({ uri, says }) => {
    const { github } = given
    const pull = await github.openPullRequest()
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const result = await given.run({
      event: opened(github, pull),
      inputs: {
        'model-name': 'fraud-detector',
        version: '3',
        stage: 'Production',
        gates: 'val_auc >= 0.9',
        'tracking-uri': uri(),
        'github-token': token,
        'fail-on': 'never',
      },
    })
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toBe('')
    expect(result.outputs).toEqual({})
    expect(result.annotations.at(-1)).toMatch(/^error Stagegate: error, no verdict: /)
    expect(result.annotations.at(-1)).toMatch(says)
    expect(await github.commentsOf(pull.number)).toEqual([])
  })
})
