import { describe, expect, test } from '@jest/globals'
import { rawInputs, refuseUnknownInputs } from '../../../src/action/raw-inputs.ts'
import { readCommand, readConnection, readPromotion } from '../../../src/commands/inputs/inputs.ts'
import {
  type InputName,
  inputNames,
  type RawInputs,
} from '../../../src/commands/inputs/inputs-and-flags.ts'
import { promotionOf } from '../../../src/commands/inputs/promotion-request.ts'
import { readReport } from '../../../src/commands/inputs/report-inputs.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'

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
  test('with only the required inputs has the documented defaults', () => {
    expect(promotion()).toMatchObject({
      model: 'fraud-detector',
      version: { version: { kind: 'number', version: 3 } },
      copyTo: null,
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

  test('has the default rules where neither the inputs nor a policy sets them', async () => {
    expect((await promotionOf(promotion({}), '/nowhere', 'octocat')).rules).toMatchObject({
      firstPromotion: 'require-absolute',
      sameDataset: 'hold',
      evidence: anyEvidence,
      evaluationRun: null,
    })
  })

  test('accepts every input', async () => {
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
      version: { version: { kind: 'alias', alias: 'challenger' } },
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
      version: { kind: 'alias', alias: 'challenger' },
      copyTo: null,
      target: inputs.target,
      rules: {
        gates: inputs.gates,
        policy: null,
        firstPromotion: 'allow',
        sameDataset: 'require',
        evidence: anyEvidence,
        evaluationRun: null,
        expectedEvidence: digest,
        acceptedHold: { digest, by: 'octocat', reason: 'the champion was deleted by mistake' },
      },
    })
  })

  test('ignores spaces around an input', () => {
    expect(promotion({ 'model-name': '  fraud-detector\n', version: ' 3 ' })).toMatchObject({
      model: 'fraud-detector',
      version: { version: { version: 3 } },
    })
  })

  test.each<[Given, string]>([
    [{ version: '' }, 'No "version" is given'],
    [{ stage: '' }, 'No target is given'],
    [{ alias: 'champion' }, 'Both a stage'],
    [{ gates: '' }, 'No gates are given'],
    [{ gates: '# nothing\n\n' }, 'No gates are given'],
    [{ gates: 'warn: auc >= 0.9\ninfo: f1 >= 0.5' }, 'All gates are "warn:" or "info:"'],
    [{ gates: 'auc => 0.9' }, 'line 1'],
  ])('is refused when a required input is missing: %j', (given, said) => {
    expect(() => promotion(given)).toThrow(said)
    expect(() => promotion(given)).toThrow(UsageError)
  })

  test.each<[Given, string]>([
    [{ 'model-name': '' }, 'No "model-name" is given'],
    [{ 'model-name': '  ' }, 'No "model-name" is given'],
    [
      { version: 'models:/dev.fraud/7' },
      `"model-name" is 'fraud-detector', and "version" names a version of 'dev.fraud'`,
    ],
    [{ 'to-model': 'fraud-detector' }, 'There is nothing to copy'],
    [
      { 'model-name': '', version: 'models:/prod.fraud/7', 'to-model': 'prod.fraud' },
      'There is nothing to copy',
    ],
  ])('is refused where the registered models do not fit: %j', async (given, said) => {
    const asked = promotionOf(promotion(given), '/nowhere', '')
    await expect(asked).rejects.toThrow(UsageError)
    await expect(asked).rejects.toThrow(said)
  })

  test.each<[Given, string]>([
    [{ 'create-to-model': 'true' }, '"create-to-model" is true and "to-model" is empty'],
    [{ 'to-model': 'prod.fraud', stage: 'Archived' }, 'The target of a copy must be Staging'],
    [{ 'to-model': 'prod.fraud', 'create-to-model': 'perhaps' }, '"create-to-model"'],
  ])('to another registered model is refused: %j', (given, said) => {
    expect(() => promotion(given)).toThrow(said)
  })

  test.each<[Given, object]>([
    [{ 'to-model': 'prod.fraud' }, { model: 'fraud-detector', copyTo: { model: 'prod.fraud' } }],
    [
      { 'model-name': '', version: 'models:/dev.fraud@challenger', 'to-model': 'prod.fraud' },
      { model: 'dev.fraud', version: { alias: 'challenger' }, copyTo: { create: false } },
    ],
    [
      { 'model-name': 'dev.fraud', version: 'models:/dev.fraud/7' },
      { model: 'dev.fraud', version: { version: 7 }, copyTo: null },
    ],
    [
      { 'to-model': 'prod', 'create-to-model': 'true' },
      { copyTo: { model: 'prod', create: true } },
    ],
  ])('names its registered models: %j', async (given, expected) => {
    expect(await promotionOf(promotion(given), '/nowhere', '')).toMatchObject(expected)
  })

  test('needs an explicit "gates: none" to have no gates', () => {
    expect(promotion({ gates: 'none' }).gates).toEqual({ kind: 'none' })
  })

  test.each(['Archived', 'none'])(
    'to %s needs no gates, but reads gates that are given',
    (stage) => {
      expect(promotion({ stage, gates: '' }).gates).toEqual({ kind: 'none' })
      expect(promotion({ stage, gates: 'warn: auc >= 1' }).gates.kind).toBe('gates')
      expect(() => promotion({ stage, gates: 'auc => 1' })).toThrow(UsageError)
    },
  )
})

describe('a hold that is accepted', () => {
  const accepted = (given: Given) => promotion(given).acceptHold

  test('needs a digest and a reason, and ignores spaces around them', () => {
    expect(accepted({ 'accept-hold': ` ${digest}\n`, reason: '  because  ' })).toEqual({
      digest,
      reason: 'because',
    })
    expect(accepted({ 'accept-hold': '', reason: '  ' })).toBeNull()
  })

  test('accepts any text as a reason', () => {
    const reason = 'für "alle",\nsiehe #12; $(id) `x` \u202e'
    expect(accepted({ 'accept-hold': digest, reason })?.reason).toBe(reason)
  })

  test.each<[Given, string]>([
    [{ reason: 'because' }, '"reason" is given, but "accept-hold" is empty'],
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
      'are two different digests',
    ],
    [
      { 'accept-hold': digest, reason: 'x', 'expected-evidence': 'missing' },
      'two different digests',
    ],
  ])('%j is refused', (given, said) => {
    expect(() => promotion(given)).toThrow(said)
    expect(() => promotion(given)).toThrow(UsageError)
  })

  test('may have the same digest as expected-evidence', () => {
    const both = { 'accept-hold': digest, reason: 'x', 'expected-evidence': digest }
    expect(accepted(both)).toEqual({ digest, reason: 'x' })
  })

  test('shows no terminal control characters when it is refused', () => {
    expect(() => promotion({ 'accept-hold': '\u001b[31m\u202e', reason: 'x' })).toThrow(
      "'\\u{1b}[31m\\u{202e}'",
    )
  })

  test('names the person who runs the command', async () => {
    const inputs = promotion({ 'accept-hold': digest, reason: 'x' })
    for (const by of ['octocat', '']) {
      const { rules } = await promotionOf(inputs, '/nowhere', by)
      expect(rules.acceptedHold).toEqual({ digest, by, reason: 'x' })
    }
  })
})

describe('an input that is true or false', () => {
  const switches = ['dry-run', 'archive-existing'] as const
  test.each(switches)('%s accepts every YAML spelling of true and false', (name) => {
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
  ])('%s is an error, and is never read as true or false', (text) => {
    for (const name of switches) {
      expect(() => promotion({ [name]: text })).toThrow(
        `"${name}" is '${text}'; it can be true or false.`,
      )
    }
    expect(() => readReport(raw({ comment: text }))).toThrow('it can be always, problems, never.')
  })
})

describe('an input with a list of choices', () => {
  test.each<[InputName, string, string]>([
    ['first-promotion', 'require-absolut', "Did you mean 'require-absolute'?"],
    ['first-promotion', 'Allow', "Did you mean 'allow'?"],
    ['first-promotion', 'skip', 'it can be hold, require-absolute, allow.'],
    ['same-dataset', 'ignored', "Did you mean 'ignore'?"],
    ['same-dataset', 'off', 'it can be require, hold, warn, ignore.'],
    ['fail-on', 'blocks', "Did you mean 'block'?"],
    ['fail-on', 'pass', 'it can be hold, block, never.'],
  ])('%s: %s is refused, and the error lists the choices', (name, text, said) => {
    expect(() => promotion({ [name]: text })).toThrow(said)
    expect(() => promotion({ [name]: text })).toThrow(UsageError)
  })

  test('is auto for the command by default', () => {
    expect(readCommand(raw())).toBe('auto')
    expect(readCommand(raw({ command: 'promote' }))).toBe('promote')
    expect(() => readCommand(raw({ command: 'promot' }))).toThrow("Did you mean 'promote'?")
  })
})

describe('the address of the registry', () => {
  test('is the input, else the variable, else the fallback', () => {
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

  test('is an error that says what to set, if it is not given', () => {
    for (const env of [{}, { MLFLOW_TRACKING_URI: '' }, { MLFLOW_TRACKING_URI: '  ' }]) {
      expect(() => connection({}, env as Record<string, string>)).toThrow(
        'MLFLOW_TRACKING_URI is not set',
      )
    }
  })
})

describe('the address for links', () => {
  const uiUrl = (given: string, tracking = 'https://mlflow.example.com') =>
    connection({ 'tracking-uri': tracking, 'ui-url': given }).uiUrl

  test('is an http tracking URI without its credentials, query and final slash', () => {
    expect(uiUrl('', 'https://user:secret@mlflow.example.com/base//?x=1#y')).toBe(
      'https://mlflow.example.com/base',
    )
    expect(uiUrl('', 'http://localhost:5000/')).toBe('http://localhost:5000')
    expect(uiUrl('', 'sqlite:///mlflow.db')).toBeNull()
    expect(uiUrl('', 'databricks')).toBeNull()
  })

  test('is ui-url if it is given, and links can be turned off', () => {
    expect(uiUrl('https://ui.example.com/mlflow/')).toBe('https://ui.example.com/mlflow')
    expect(uiUrl('https://me:pw@ui.example.com')).toBe('https://ui.example.com')
    expect(uiUrl('none')).toBeNull()
  })

  test.each(['javascript:alert(1)', 'ftp://x', 'mlflow.example.com', 'data:text/html,x', '//x'])(
    'is refused if it is %s',
    (given) => {
      expect(() => uiUrl(given)).toThrow('not an http or https address')
    },
  )
})

describe('an input that the action does not have', () => {
  test('is refused, and the error names the most similar input', () => {
    expect(() => refuseUnknownInputs({ INPUT_GATE: 'auc >= 0.9' })).toThrow("Did you mean 'gates'?")
    expect(() => refuseUnknownInputs({ 'INPUT_DRY-RUNS': 'true' })).toThrow(
      "Did you mean 'dry-run'?",
    )
    expect(() => refuseUnknownInputs({ INPUT_ZZZ: '' })).toThrow("There is no input 'zzz'.")
    expect(() => refuseUnknownInputs({ INPUT_MODEL_NAME: 'm' })).toThrow(
      "Did you mean 'model-name'?",
    )
  })

  test('is found among the INPUT_ variables only; other variables are ignored', () => {
    const all = Object.fromEntries(inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, 'x']))
    expect(() =>
      refuseUnknownInputs({ ...all, PATH: '/bin', INPUTS: 'x', input_x: 'x' }),
    ).not.toThrow()
  })
})
