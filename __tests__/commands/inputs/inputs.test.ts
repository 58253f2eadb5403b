import { describe, expect, test } from '@jest/globals'
import { rawInputs, refuseUnknownInputs } from '../../../src/action/raw-inputs.ts'
import {
  type InputName,
  inputNames,
  type RawInputs,
} from '../../../src/commands/inputs/input-list.ts'
import {
  readCommand,
  readConnection,
  readPromotion,
  readReport,
} from '../../../src/commands/inputs/inputs.ts'
import { promotionOf } from '../../../src/commands/inputs/promotion-request.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'

type Given = Partial<Record<InputName, string>>

const enough: Given = {
  'model-name': 'fraud-detector',
  version: '3',
  stage: 'Production',
  gates: 'auc >= 0.9',
}

function raw(given: Given = {}): RawInputs {
  return rawInputs(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  )
}

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const promotion = (given: Given = {}) => readPromotion(raw({ ...enough, ...given }))
const connection = (
  given: Given = {},
  env: Record<string, string> = {},
  fallback: string | null = null,
) => readConnection(raw(given), env, fallback)

describe('a promotion', () => {
  test('with the least that it needs has the documented defaults', () => {
    expect(promotion()).toMatchObject({
      model: 'fraud-detector',
      version: { kind: 'number', version: 3 },
      target: { kind: 'stage', stage: 'Production', archiveExisting: true },
      // Not given: the policy may say it, and the default stands in the rules.
      firstPromotion: null,
      sameDataset: null,
      policy: null,
      dryRun: false,
      failOn: 'hold',
      expectedEvidence: null,
      acceptHold: null,
    })
  })

  test('has its defaults where neither the inputs nor a policy says otherwise', async () => {
    expect((await promotionOf(promotion({}), '/nowhere', 'octocat')).rules).toMatchObject({
      firstPromotion: 'require-absolute',
      sameDataset: 'hold',
    })
  })

  test('takes every input', async () => {
    const inputs = promotion({
      stage: '',
      alias: 'champion',
      version: '@challenger',
      'archive-existing': 'false',
      'first-promotion': 'allow',
      'same-dataset': 'require',
      'dry-run': 'true',
      'fail-on': 'never',
      'expected-evidence': digest,
      'accept-hold': digest,
      reason: 'the champion was deleted by mistake',
    })
    expect(inputs).toMatchObject({
      version: { kind: 'alias', alias: 'challenger' },
      target: { kind: 'alias', alias: 'champion' },
      firstPromotion: 'allow',
      sameDataset: 'require',
      dryRun: true,
      failOn: 'never',
      expectedEvidence: digest,
      acceptHold: { digest, reason: 'the champion was deleted by mistake' },
    })
    expect(await promotionOf(inputs, '/nowhere', 'octocat')).toEqual({
      model: 'fraud-detector',
      version: inputs.version,
      target: inputs.target,
      rules: {
        gates: inputs.gates,
        policy: null,
        firstPromotion: 'allow',
        sameDataset: 'require',
        expectedEvidence: digest,
        acceptedHold: { digest, by: 'octocat', reason: 'the champion was deleted by mistake' },
      },
    })
  })

  test('space round an input is no part of it', () => {
    expect(promotion({ 'model-name': '  fraud-detector\n', version: ' 3 ' })).toMatchObject({
      model: 'fraud-detector',
      version: { version: 3 },
    })
  })

  test.each<[Given, string]>([
    [{ 'model-name': '' }, 'No "model-name" is given'],
    [{ 'model-name': '  ' }, 'No "model-name" is given'],
    [{ version: '' }, 'No version is given'],
    [{ stage: '' }, 'No target is given'],
    [{ alias: 'champion' }, 'Both a stage'],
    [{ gates: '' }, 'No gates are given'],
    [{ gates: '# nothing\n\n' }, 'No gates are given'],
    [{ gates: 'warn: auc >= 0.9\ninfo: f1 >= 0.5' }, 'All gates are "warn:" or "info:"'],
    [{ gates: 'auc => 0.9' }, 'line 1'],
  ])('without what it needs is refused: %j', (given, said) => {
    expect(() => promotion(given)).toThrow(said)
    expect(() => promotion(given)).toThrow(UsageError)
  })

  test('"gates: none" is said in as many words, and is no gate', () => {
    expect(promotion({ gates: 'none' }).gates).toEqual({ kind: 'none' })
  })

  test.each(['Archived', 'none'])(
    'towards %s needs no gates, but reads those that are there',
    (stage) => {
      expect(promotion({ stage, gates: '' }).gates).toEqual({ kind: 'none' })
      expect(promotion({ stage, gates: 'warn: auc >= 1' }).gates.kind).toBe('gates')
      expect(() => promotion({ stage, gates: 'auc => 1' })).toThrow(UsageError)
    },
  )
})

describe('a hold that is accepted', () => {
  const accepted = (given: Given) => promotion(given).acceptHold

  test('needs its digest and a reason; space round them is no part of it', () => {
    expect(accepted({ 'accept-hold': ` ${digest}\n`, reason: '  because  ' })).toEqual({
      digest,
      reason: 'because',
    })
    expect(accepted({ 'accept-hold': '', reason: '  ' })).toBeNull()
  })

  test('a reason is any text of people', () => {
    const reason = 'für "alle",\nsiehe #12; $(id) `x` \u202e'
    expect(accepted({ 'accept-hold': digest, reason })?.reason).toBe(reason)
  })

  test.each<[Given, string]>([
    [{ reason: 'because' }, '"reason" is given and "accept-hold" is empty'],
    [{ 'accept-hold': digest }, '"accept-hold" is given without a "reason"'],
    [{ 'accept-hold': digest, reason: ' \n\t ' }, '"accept-hold" is given without a "reason"'],
    [
      { 'accept-hold': 'true', reason: 'x' },
      '"accept-hold" is \'true\'; it takes the evidence digest',
    ],
    [{ 'accept-hold': 'true' }, '"accept-hold" is \'true\''],
    [{ 'accept-hold': digest.slice(0, -1), reason: 'x' }, 'sha256: and 64 hexadecimal digits'],
    [{ 'accept-hold': `${digest}0`, reason: 'x' }, 'sha256: and 64 hexadecimal digits'],
    [{ 'accept-hold': digest.toUpperCase(), reason: 'x' }, 'sha256: and 64 hexadecimal digits'],
    [{ 'accept-hold': digest.slice(7), reason: 'x' }, 'sha256: and 64 hexadecimal digits'],
    [{ 'accept-hold': `x\n${digest}`, reason: 'x' }, 'sha256: and 64 hexadecimal digits'],
    [
      { 'accept-hold': digest, reason: 'x', 'expected-evidence': digest.replace('0', '1') },
      'name two different digests',
    ],
    [
      { 'accept-hold': digest, reason: 'x', 'expected-evidence': 'missing' },
      'two different digests',
    ],
  ])('%j is refused', (given, said) => {
    expect(() => promotion(given)).toThrow(said)
    expect(() => promotion(given)).toThrow(UsageError)
  })

  test('beside the same digest as what was approved is no contradiction', () => {
    const both = { 'accept-hold': digest, reason: 'x', 'expected-evidence': digest }
    expect(accepted(both)).toEqual({ digest, reason: 'x' })
  })

  test('a refusal shows nothing that a terminal would obey', () => {
    expect(() => promotion({ 'accept-hold': '\u001b[31m\u202e', reason: 'x' })).toThrow(
      "'\\u{1b}[31m\\u{202e}'",
    )
  })

  test('is said by who runs it, whoever that is', async () => {
    const inputs = promotion({ 'accept-hold': digest, reason: 'x' })
    for (const by of ['octocat', '']) {
      const { rules } = await promotionOf(inputs, '/nowhere', by)
      expect(rules.acceptedHold).toEqual({ digest, by, reason: 'x' })
    }
  })
})

describe('yes and no', () => {
  const switches = ['dry-run', 'archive-existing'] as const
  test.each(switches)('%s is true or false, as YAML writes them', (name) => {
    const read = (text: string) => {
      const { dryRun, target } = promotion({ [name]: text })
      return name === 'dry-run' ? dryRun : target.kind === 'stage' && target.archiveExisting
    }
    for (const text of ['true', 'True', 'TRUE']) expect(read(text)).toBe(true)
    for (const text of ['false', 'False', 'FALSE']) expect(read(text)).toBe(false)
  })

  test.each([
    'yes',
    'no',
    'on',
    'off',
    '1',
    '0',
    'ture',
    'truee',
    'y',
    'null',
    '"true"',
    'true # x',
  ])('%s is neither, and never quietly one of them', (text) => {
    for (const name of switches) {
      expect(() => promotion({ [name]: text })).toThrow(
        `"${name}" is '${text}'; it can be true or false.`,
      )
    }
    expect(() => readReport(raw({ comment: text }))).toThrow('it can be true or false.')
  })
})

describe('a choice', () => {
  test.each<[InputName, string, string]>([
    ['first-promotion', 'require-absolut', "Did you mean 'require-absolute'?"],
    ['first-promotion', 'Allow', "Did you mean 'allow'?"],
    ['first-promotion', 'skip', 'it can be hold, require-absolute, allow.'],
    ['same-dataset', 'ignored', "Did you mean 'ignore'?"],
    ['same-dataset', 'off', 'it can be require, hold, warn, ignore.'],
    ['fail-on', 'blocks', "Did you mean 'block'?"],
    ['fail-on', 'pass', 'it can be hold, block, never.'],
  ])('%s: %s is refused, with what it can be', (name, text, said) => {
    expect(() => promotion({ [name]: text })).toThrow(said)
    expect(() => promotion({ [name]: text })).toThrow(UsageError)
  })

  test('of the command is auto where none is given', () => {
    expect(readCommand(raw())).toBe('auto')
    expect(readCommand(raw({ command: 'promote' }))).toBe('promote')
    expect(() => readCommand(raw({ command: 'promot' }))).toThrow("Did you mean 'promote'?")
  })
})

describe('where the registry is', () => {
  test('an input beats the variable, the variable beats the fallback', () => {
    const env = { MLFLOW_TRACKING_URI: 'http://variable', MLFLOW_REGISTRY_URI: 'http://registry' }
    expect(connection({ 'tracking-uri': 'http://input' }, env, 'sqlite:///f.db')).toMatchObject({
      trackingUri: 'http://input',
      registryUri: 'http://registry',
    })
    expect(connection({}, env, 'sqlite:///f.db')).toMatchObject({ trackingUri: 'http://variable' })
    expect(connection({}, {}, 'sqlite:///f.db')).toMatchObject({
      trackingUri: 'sqlite:///f.db',
      registryUri: 'sqlite:///f.db',
    })
    expect(connection({ 'registry-uri': 'http://r' }, env)).toMatchObject({
      registryUri: 'http://r',
    })
  })

  test('nothing at all is an error that says what to give', () => {
    for (const env of [{}, { MLFLOW_TRACKING_URI: '' }, { MLFLOW_TRACKING_URI: '  ' }]) {
      expect(() => connection({}, env as Record<string, string>)).toThrow(
        'MLFLOW_TRACKING_URI is not set',
      )
    }
  })
})

describe('where links point', () => {
  const uiUrl = (given: string, tracking = 'https://mlflow.example.com') =>
    connection({ 'tracking-uri': tracking, 'ui-url': given }).uiUrl

  test('is the tracking URI if it is http, without credentials, query or final slash', () => {
    expect(uiUrl('', 'https://user:secret@mlflow.example.com/base//?x=1#y')).toBe(
      'https://mlflow.example.com/base',
    )
    expect(uiUrl('', 'http://localhost:5000/')).toBe('http://localhost:5000')
    expect(uiUrl('', 'sqlite:///mlflow.db')).toBeNull()
    expect(uiUrl('', 'databricks')).toBeNull()
  })

  test('is what is given, or nowhere', () => {
    expect(uiUrl('https://ui.example.com/mlflow/')).toBe('https://ui.example.com/mlflow')
    expect(uiUrl('https://me:pw@ui.example.com')).toBe('https://ui.example.com')
    expect(uiUrl('none')).toBeNull()
  })

  test.each(['javascript:alert(1)', 'ftp://x', 'mlflow.example.com', 'data:text/html,x', '//x'])(
    '%s is no place for a link',
    (given) => {
      expect(() => uiUrl(given)).toThrow('no http or https address')
    },
  )
})

describe('an input that the action does not have', () => {
  test('is refused, with the nearest', () => {
    expect(() => refuseUnknownInputs({ INPUT_GATE: 'auc >= 0.9' })).toThrow("Did you mean 'gates'?")
    expect(() => refuseUnknownInputs({ 'INPUT_DRY-RUNS': 'true' })).toThrow(
      "Did you mean 'dry-run'?",
    )
    expect(() => refuseUnknownInputs({ INPUT_ZZZ: '' })).toThrow("There is no input 'zzz'.")
    expect(() => refuseUnknownInputs({ INPUT_MODEL_NAME: 'm' })).toThrow(
      "Did you mean 'model-name'?",
    )
  })

  test('every input of the action is known, and what is no input is nobody’s business', () => {
    const all = Object.fromEntries(inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, 'x']))
    expect(() =>
      refuseUnknownInputs({ ...all, PATH: '/bin', INPUTS: 'x', input_x: 'x' }),
    ).not.toThrow()
  })
})
