import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { awsCredentials } from '../../../src/registry/aws/aws-credentials.ts'

describe('AWS credentials', () => {
  const home = mkdtempSync(join(tmpdir(), 'stagegate-aws-'))
  beforeAll(() => {
    mkdirSync(join(home, '.aws'))
    writeFileSync(
      join(home, '.aws', 'credentials'),
      [
        '[default]',
        'aws_access_key_id = AKIADEFAULT',
        'aws_secret_access_key = default/secret+x=',
        '',
        '; of the team',
        '[team.ml]',
        'aws_access_key_id=AKIATEAM',
        'aws_secret_access_key=team-secret',
        'aws_session_token=team-session',
        '[sso]',
        'sso_session = company',
      ].join('\n'),
    )
    writeFileSync(
      join(home, '.aws', 'config'),
      [
        '[profile config only]',
        'region = eu-west-1',
        'aws_access_key_id = AKIACONFIG',
        'aws_secret_access_key = config-secret',
      ].join('\r\n'),
    )
  })
  afterAll(() => rmSync(home, { recursive: true }))

  const of = (env: Readonly<Record<string, string>>) => awsCredentials({ HOME: home, ...env })
  const problem = (env: Readonly<Record<string, string>>) => {
    try {
      return of(env)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      return (error as UsageError).message
    }
  }

  test('are those of the environment, and an empty session token is none', () => {
    const env = {
      AWS_ACCESS_KEY_ID: 'AKIA1',
      AWS_SECRET_ACCESS_KEY: 's3cret',
      AWS_SESSION_TOKEN: '',
    }
    expect(of(env)).toEqual({
      accessKeyId: 'AKIA1',
      secretAccessKey: 's3cret',
      sessionToken: null,
    })
    expect(of({ ...env, AWS_SESSION_TOKEN: 'session' })).toMatchObject({ sessionToken: 'session' })
  })

  test.each([
    [{}, 'AKIADEFAULT', 'default/secret+x=', null],
    [{ AWS_PROFILE: 'team.ml' }, 'AKIATEAM', 'team-secret', 'team-session'],
    [{ AWS_PROFILE: 'config only' }, 'AKIACONFIG', 'config-secret', null],
  ])(
    'are the static keys of the shared files, for %j',
    (env, accessKeyId, secret, sessionToken) => {
      expect(of(env)).toEqual({ accessKeyId, secretAccessKey: secret, sessionToken })
    },
  )

  test.each([
    [{ AWS_ACCESS_KEY_ID: 'AKIA1' }, 'AWS_SECRET_ACCESS_KEY is not'],
    [{ AWS_SECRET_ACCESS_KEY: 's3cret' }, 'AWS_ACCESS_KEY_ID is not'],
    [
      { AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 's3cret', AWS_PROFILE: 'team.ml' },
      'names the profile team.ml, and AWS_ACCESS_KEY_ID is set as well',
    ],
    [{ AWS_PROFILE: 'sso' }, 'does not log in by SSO, a role or a process'],
    [{ AWS_PROFILE: 'nobody' }, 'names the profile nobody'],
    [{ HOME: '/nowhere' }, 'There are no AWS credentials'],
    [{ AWS_SHARED_CREDENTIALS_FILE: '/' }, 'cannot be read'],
  ])('are refused for %j, and no secret is shown', (env, says) => {
    expect(problem(env)).toContain(says)
    expect(problem(env)).not.toContain('s3cret')
  })
})
