import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell } from './story.ts'

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

test('every secret is masked before any other output', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    inputs: { version: '5', gates, 'tracking-username': 'ci', 'tracking-password': 'a p@ss' },
    env: { MLFLOW_TRACKING_TOKEN: 'another-token', MLFLOW_TRACKING_PASSWORD: 'pass-of-the-env' },
  })
  const masks = told.order.lastIndexOf('mask') + 1
  expect(told.order.slice(0, masks).every((kind) => kind === 'mask')).toBe(true)
  expect(told.masks).toEqual(
    expect.arrayContaining([
      'token-of-the-registry',
      'another-token',
      'token-of-the-job',
      'a p@ss',
      base64('ci:a p@ss'),
      'pass-of-the-env',
      base64('ci:pass-of-the-env'),
    ]),
  )
  // A masked user name would blank every address that it happens to stand in.
  expect(told.masks).not.toContain('ci')
})

test('credentials in a URL are masked, and never shown', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    inputs: {
      version: '99',
      gates,
      'tracking-token': '',
      'tracking-uri': 'https://ci:s%C3%A9cret@mlflow.example',
    },
  })
  expect(told.ended).toBe('failure')
  expect(told.masks).toEqual(expect.arrayContaining(['s%C3%A9cret', 'sécret', base64('ci:sécret')]))
  const said = [...told.annotations, ...told.log, told.summary()].join('\n')
  expect(said).toContain('does not exist')
  expect(said).not.toMatch(/s%C3%A9cret|sécret/)
})

test.each([
  { input: 'tracking-uri', address: 'https//ci:SECRETPW@host' },
  { input: 'tracking-uri', address: 'ci:SECRETPW@host' },
  { input: 'tracking-uri', address: 'https://ci:SECRETPW@host:port' },
  { input: 'registry-uri', address: 'https//ci:SECRETPW@host' },
  { input: 'registry-uri', address: 'https://ci:SECRETPW@host/?x' },
  { input: 'ui-url', address: 'ci:SECRETPW@ui.example' },
  { input: 'ui-url', address: 'https//ci:SECRETPW@ui.example' },
])('a password in $input $address, which is misspelled, is masked and not shown', async (it) => {
  const inputs = { version: '5', gates, [it.input]: it.address }
  const told = await tell({ mlflow: fraudDetector(), inputs })
  expect(told.ended).toBe('failure')
  expect(told.masks).toContain('SECRETPW')
  expect(told.annotations).toHaveLength(1)
  expect(told.annotations[0]).toContain(it.input === 'ui-url' ? '"ui-url"' : it.input.split('-')[0])
  const said = [...told.annotations, ...told.log, told.summary()].join('\n')
  expect(said).not.toContain('SECRETPW')
  expect(told.transcript).toEqual([])
})

test('secrets are masked even if an input is wrong', async () => {
  const told = await tell({ mlflow: fraudDetector(), inputs: { version: '5', gate: 'x >= 1' } })
  expect(told.ended).toBe('failure')
  expect(told.order[0]).toBe('mask')
  expect(told.masks).toContain('token-of-the-registry')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: There is no input 'gate'. Did you mean 'gates'? The inputs are: command, model-name, version, alias, stage, to-model, create-to-model, gates, policy, policy-repository, archive-existing, to-version, force, first-promotion, same-dataset, evidence-from, evaluation-run, dry-run, fail-on, expected-evidence, accept-hold, reason, rollback-on-failure, environment, require-approval, create-deployment, tracking-uri, registry-uri, tracking-token, tracking-username, tracking-password, tracking-headers, ui-url, github-token, comment, comment-key.",
]
`)
})
