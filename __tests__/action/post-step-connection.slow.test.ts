import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startSignedProxy } from '../../testing/aws/signed-proxy.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { oneIn } from '../../testing/property/runs.ts'
import type { Step, StepResult } from '../../testing/runner/run-step.ts'
import { type SelfSigned, selfSigned } from '../registry/mlflow/self-signed.ts'
import { type SmallProxy, smallProxy } from '../registry/mlflow/small-proxy.ts'
import { dispatch } from './events.ts'
import type { StepHere } from './in-process-step.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

type Variables = Readonly<Record<string, string>>

describeWithMlflow('the post step connects as the step that promoted did', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)
  let folder: string
  /** What a later step would like the credentials to be sent to. */
  let stranger: SmallProxy
  /** What the job itself goes through, where it has one. */
  let own: SmallProxy
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stagegate-later-step-'))
  })
  beforeEach(async () => {
    stranger = await smallProxy()
    own = await smallProxy()
  })
  afterEach(async () => {
    await stranger.close()
    await own.close()
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** A promotion on trial, told on a deployment of its own, in a job with these variables. */
  function promoted(env: Variables = {}, inputs: Variables = {}) {
    return promotedBy((step) => given.runHere(step), env, inputs)
  }

  /** The same in a process of its own, where Node itself reads the variables, or stdout counts. */
  function promotedByProcess(env: Variables, inputs: Variables = {}) {
    return promotedBy((step) => given.run(step), env, inputs)
  }

  async function promotedBy<Main extends StepHere>(
    run: (step: Step) => Promise<Main>,
    env: Variables,
    inputs: Variables = {},
  ) {
    const model = await seedFraudDetector(mlflow)
    const sha = await given.github.commitFile('main', 'version.txt', `3 of ${model}\n`)
    const environment = `production of ${model}`
    const step = {
      event: { ...dispatch(given.github), sha },
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        gates,
        'tracking-uri': mlflow.url,
        'tracking-token': 'token-of-the-registry',
        'github-token': await given.github.workflowToken({
          contents: 'read',
          deployments: 'write',
        }),
        'create-deployment': 'true',
        'rollback-on-failure': 'true',
        environment,
        ...inputs,
      },
      env,
    }
    const main = await run(step)
    expect(main).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } })
    return {
      model,
      main,
      /** The post step, where later steps have left these variables. */
      post: (later: Variables) => given.runPost(main, { ...step, env: later }),
      stages: () => registry.stages(model),
      told: () =>
        given.github
          .deploymentsOf(environment)
          .flatMap(({ statuses }) => statuses.map(({ state }) => state)),
    }
  }

  const undone = { 1: 'Production', 2: 'None', 3: 'None' }
  const still = { 1: 'Archived', 2: 'None', 3: 'Production' }

  function inAllCases(url: string): Variables {
    const names = ['http_proxy', 'https_proxy', 'all_proxy']
    return Object.fromEntries(
      names.flatMap((name) => [name, name.toUpperCase()]).map((name) => [name, url]),
    )
  }

  test.each<[string, Variables]>([
    ['as they are', {}],
    ['which Node is to use by itself', { NODE_USE_ENV_PROXY: '1' }],
  ])('proxies that a later step exports, %s, see nothing', async (_, more) => {
    const story = await promoted()
    const post = await story.post({ ...inAllCases(stranger.url), ...more })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(stranger.transcript).toEqual([])
    expect(await story.stages()).toEqual(undone)
    // Told to GitHub, and not through the proxy either.
    expect(story.told()).toEqual(['success', 'failure'])
  })

  test.each(['http_proxy', 'HTTP_PROXY'])(
    'the %s of the job is used, whatever later steps have made of it',
    async (variable) => {
      const story = await promoted({ [variable]: own.url })
      const asked = own.transcript.length
      const post = await story.post({ ...inAllCases(stranger.url), no_proxy: '*' })
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expect(stranger.transcript).toEqual([])
      const since = own.transcript.slice(asked)
      expect(since.some((line) => line.includes(`${mlflow.url}/api/`))).toBe(true)
      expect(since).toContain(`CONNECT ${new URL(given.github.apiUrl).host}`)
      expect(await story.stages()).toEqual(undone)
    },
  )

  test('so is its NO_PROXY', async () => {
    const story = await promoted({ HTTP_PROXY: stranger.url, NO_PROXY: '127.0.0.1' })
    const post = await story.post({ HTTP_PROXY: stranger.url, NO_PROXY: '' })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(stranger.transcript).toEqual([])
    expect(await story.stages()).toEqual(undone)
  })

  describe('a proxy that wants a password', () => {
    const withPassword = (proxy: SmallProxy) => proxy.url.replace('//', '//ci:sw%40rdfish@')
    const secrets = ['sw%40rdfish', 'sw@rdfish', Buffer.from('ci:sw@rdfish').toString('base64')]

    function expectHidden({ masks, log, state, stdout }: StepResult) {
      expect(masks).toEqual(expect.arrayContaining(secrets))
      expect(
        Object.values(state).filter((text) => secrets.some((it) => text.includes(it))),
      ).toEqual([])
      expect(log.join('\n')).not.toMatch(/rdfish/)
      const others = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      expect(others.join('\n')).not.toMatch(/rdfish/)
    }

    test('gets it again, and no file of the runner keeps it', async () => {
      const env = { HTTP_PROXY: withPassword(own) }
      const story = await promotedByProcess(env)
      expectHidden(story.main)
      const asked = own.transcript.length
      const post = await story.post(env)
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expectHidden(post)
      expect(new Set(own.authorizations.slice(asked))).toEqual(new Set([`Basic ${secrets[2]}`]))
      expect(await story.stages()).toEqual(undone)
    })

    test('is asked without it where a later step names another: no other proxy is', async () => {
      const story = await promoted({ HTTP_PROXY: withPassword(own) })
      const asked = own.transcript.length
      await story.post({ HTTP_PROXY: withPassword(stranger) })
      expect(stranger.transcript).toEqual([])
      expect(new Set(own.authorizations.slice(asked))).toEqual(new Set([undefined]))
    })
  })

  describe('where a later step has changed what Node trusts by itself', () => {
    let authority: SelfSigned
    let story: Awaited<ReturnType<typeof promoted>>
    beforeAll(async () => {
      authority = selfSigned('127.0.0.1')
      story = await promoted()
    })
    afterAll(() => authority.remove())

    /** Every variable has its test at night. */
    const variables: readonly [string, () => string][] = [
      ['NODE_TLS_REJECT_UNAUTHORIZED', () => '0'],
      ['NODE_EXTRA_CA_CERTS', () => authority.certPath],
      ['NODE_OPTIONS', () => '--use-openssl-ca'],
      ['NODE_USE_SYSTEM_CA', () => '1'],
      ['SSL_CERT_FILE', () => authority.certPath],
      ['SSL_CERT_DIR', () => folder],
      ['OPENSSL_CONF', () => '/dev/null'],
      ['HOSTALIASES', () => join(folder, 'aliases')],
      ['LOCALDOMAIN', () => 'evil.example'],
      ['RES_OPTIONS', () => 'ndots:15'],
      // As proxychains and its like put themselves between a process and its connections.
      ['LD_PRELOAD', () => 'libm.so.6'],
      ['LD_AUDIT', () => 'libm.so.6'],
      ['DYLD_INSERT_LIBRARIES', () => 'libproxychains4.dylib'],
    ]
    test.each(oneIn(3, variables))(
      'by %s, nothing is sent, the job fails, and it says what to run',
      async (name, value) => {
        given.github.forgetRequests()
        const post = await story.post({ [name]: value(), HTTPS_PROXY: stranger.url })
        expect(post.exitCode).toBe(1)
        expect(post.annotations).toEqual([
          `error Stagegate: not undone: ${story.model} version 3 could not be rolled back. The rollback was due because a later step of the job failed, or the job was cancelled. What failed: ${name} has changed since the promotion, and it decides which servers Node trusts or reaches. So no credential was sent, and nothing was undone. Find out what made the change, and roll back by hand: stagegate rollback --model-name ${story.model} --stage Production --version 3`,
        ])
        expect(post.summary).toContain(
          `stagegate rollback --model-name ${story.model} --stage Production --version 3`,
        )
        expect(stranger.transcript).toEqual([])
        expect(given.github.requests).toEqual([])
        expect(await story.stages()).toEqual(still)
        expect(story.told()).toEqual(['success'])
      },
    )

    test('all that has changed is named', async () => {
      const story = await promoted({ NODE_TLS_REJECT_UNAUTHORIZED: '1' })
      const post = await story.post({ SSL_CERT_DIR: folder })
      expect(post.annotations[0]).toContain(
        'NODE_TLS_REJECT_UNAUTHORIZED and SSL_CERT_DIR have changed since',
      )
      expect(await story.stages()).toEqual(still)
    })

    test('an empty one is none, and has not changed', async () => {
      const story = await promoted({ NODE_EXTRA_CA_CERTS: '' })
      const post = await story.post({ NODE_OPTIONS: '', SSL_CERT_FILE: '' })
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expect(await story.stages()).toEqual(undone)
    })
  })

  test('to SageMaker, with the credentials of that step, whatever later steps have exported', async () => {
    const arn = 'arn:aws:sagemaker:eu-central-1:123456789012:mlflow-tracking-server/fraud'
    const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
    const signed = await startSignedProxy(mlflow.url, {
      ...{ secret, service: 'sagemaker-mlflow', region: 'eu-central-1' },
      named: ['x-mlflow-sm-tracking-server-arn', arn],
    })
    const env = (key: string, endpoint: string) => ({
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: key,
      SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: endpoint,
    })
    const inputs = { 'tracking-uri': arn, 'tracking-token': '' }
    const story = await promoted(env(secret, signed.url), inputs)
    const post = await story.post({
      ...env('of a role that a later step assumes', stranger.url),
      AWS_SESSION_TOKEN: 'of that role',
      AWS_PROFILE: 'another',
    })
    expect(post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(stranger.transcript).toEqual([])
    expect(signed.refused()).toBe(0)
    expect(await story.stages()).toEqual(undone)
    await signed.close()
  })

  describe('to a server with a certificate of its own', () => {
    let made: SelfSigned
    let secure: Awaited<ReturnType<typeof secureFront>>
    beforeAll(async () => {
      made = selfSigned('127.0.0.1')
      secure = await secureFront(mlflow.url, made)
    })
    afterAll(async () => {
      await secure.close()
      made.remove()
    })

    /** The certificate that the job trusts, in a file of its own. */
    async function trusted(name: string) {
      const path = join(folder, name)
      await copyFile(made.certPath, path)
      return path
    }

    test.each(['NODE_EXTRA_CA_CERTS', 'MLFLOW_TRACKING_SERVER_CERT_PATH'])(
      'the certificate of %s is trusted as before',
      async (variable) => {
        const env = { [variable]: await trusted(`${variable}.pem`) }
        const story = await promotedByProcess(env, { 'tracking-uri': secure.url })
        const post = await story.post({
          ...env,
          HTTPS_PROXY: stranger.url,
          MLFLOW_TRACKING_INSECURE_TLS: 'true',
          ...(variable.startsWith('MLFLOW_') && { [variable]: '/dev/null' }),
        })
        expect(post).toMatchObject({ exitCode: 0, stderr: '' })
        expect(stranger.transcript).toEqual([])
        expect(await story.stages()).toEqual(undone)
      },
    )

    test.each(['NODE_EXTRA_CA_CERTS', 'MLFLOW_TRACKING_SERVER_CERT_PATH'])(
      'another certificate in the file of %s is refused',
      async (variable) => {
        const path = await trusted(`changed-${variable}.pem`)
        const story = await promotedByProcess({ [variable]: path }, { 'tracking-uri': secure.url })
        await writeFile(path, `${made.cert}\n${made.cert}`)
        const post = await story.post({ [variable]: path })
        expect(post.exitCode).toBe(1)
        expect(post.annotations).toEqual([
          expect.stringContaining(`What failed: ${variable} has changed since`),
        ])
        expect(await story.stages()).toEqual(still)
      },
    )
  })
})

/** Speaks https before a server that does not. */
async function secureFront(url: string, { cert, key }: SelfSigned) {
  const server = createServer({ cert, key }, (asked, answer) => {
    const { method, headers } = asked
    const onward = request(`${url}${asked.url}`, { method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
