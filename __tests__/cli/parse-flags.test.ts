import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asksForHelp, type FlagName, parseFlags } from '../../src/cli/parse-flags.ts'
import { UsageError } from '../../src/core/errors/errors.ts'
import { anyCharacter } from '../../testing/property/any-character.ts'
import { runs } from '../../testing/property/runs.ts'

const names: readonly FlagName[] = [
  'model-name',
  'version',
  'stage',
  'alias',
  'gates',
  'archive-existing',
  'dry-run',
  'fail-on',
  'expected-evidence',
  'tracking-uri',
]

const parsed = (...args: readonly string[]) => parseFlags(args, names)
const raw = (...args: readonly string[]) => parsed(...args).raw

describe('a value', () => {
  test('stands after its flag or behind an equals sign', () => {
    expect(raw('--model-name', 'my-model', '--version=3')).toMatchObject({
      'model-name': 'my-model',
      version: '3',
      stage: '',
    })
  })

  test('may hold spaces, equals signs and line ends', () => {
    expect(raw('--gates', 'auc >= 0.9\nf1 == 1').gates).toBe('auc >= 0.9\nf1 == 1')
    expect(raw('--gates=auc == 0.9').gates).toBe('auc == 0.9')
    expect(raw('--expected-evidence', '  sha256:1 ')['expected-evidence']).toBe('sha256:1')
  })

  test('may begin with one dash', () => {
    expect(raw('--gates=-x >= 1').gates).toBe('-x >= 1')
    expect(raw('--gates', '-x >= 1').gates).toBe('-x >= 1')
    expect(raw('--gates=--x >= 1').gates).toBe('--x >= 1')
  })

  test('that is missing is an error, at the end and before another flag', () => {
    for (const args of [
      ['--stage'],
      ['--stage='],
      ['--stage', ''],
      ['--stage', '  '],
      ['--model-name', '--version', '3'],
      ['--alias', '--no-archive-existing'],
    ]) {
      expect(() => parsed(...args)).toThrow(UsageError)
      expect(() => parsed(...args)).toThrow(/argument|without a value/)
    }
  })

  test('that an empty variable left out does not swallow --dry-run', () => {
    // `--alias $ALIAS --dry-run`: "--dry-run" would be a legal alias, and the move a real one.
    for (const name of ['alias', 'gates', 'expected-evidence', 'stage', 'version']) {
      expect(() => parsed(`--${name}`, '--dry-run')).toThrow(UsageError)
    }
  })

  test('that stands alone belongs to nobody and is refused', () => {
    for (const args of [
      ['3'],
      ['--version', '3', '4'],
      ['--dry-run', 'yes'],
      ['-v', '3'],
      ['--'],
    ]) {
      expect(() => parsed(...args)).toThrow(UsageError)
    }
  })

  test('given twice is refused, for one of the two would be lost', () => {
    expect(() => parsed('--stage', 'Staging', '--stage', 'Production')).toThrow('given 2 times')
    expect(() => parsed('--dry-run', '--no-dry-run')).toThrow('given 2 times')
  })
})

test('each --gates adds its lines', () => {
  expect(raw('--gates', 'auc >= 0.9', '--gates', 'f1 >= 0.5\nx > 0').gates).toBe(
    'auc >= 0.9\nf1 >= 0.5\nx > 0',
  )
})

describe('a switch', () => {
  test.each([
    [['--dry-run'], 'true'],
    [['--dry-run', 'true'], 'true'],
    [['--dry-run=true'], 'true'],
    [['--dry-run', 'false'], 'false'],
    [['--dry-run=false'], 'false'],
    [['--no-dry-run'], 'false'],
    [['--dry-run=ture'], 'ture'],
    [[], ''],
  ])('%j is %j', (args, value) => {
    expect(raw(...args)['dry-run']).toBe(value)
  })

  test('stands before another flag, and before the end', () => {
    expect(raw('--no-archive-existing', '--dry-run', '--stage', 'Production')).toMatchObject({
      'archive-existing': 'false',
      'dry-run': 'true',
      stage: 'Production',
    })
  })

  test('json is one of them', () => {
    expect(parsed('--json').json).toBe(true)
    expect(parsed('--json', 'false').json).toBe(false)
    expect(parsed('--no-json').json).toBe(false)
    expect(parsed().json).toBe(false)
    expect(() => parsed('--json=yes')).toThrow('it can be true or false')
  })
})

describe('a secret', () => {
  test.each([
    ['tracking-token', 'MLFLOW_TRACKING_TOKEN'],
    ['tracking-password', 'MLFLOW_TRACKING_PASSWORD'],
    ['github-token', 'GITHUB_TOKEN'],
  ])('--%s is refused, names %s and does not repeat the secret', (name, variable) => {
    for (const args of [[`--${name}`, 's3cret'], [`--${name}=s3cret`]]) {
      expect(() => parsed(...args)).toThrow(`Set the variable ${variable} instead.`)
      expect(() => parsed(...args)).not.toThrow('s3cret')
    }
  })
})

describe('a flag that there is not', () => {
  test.each([
    ['--model', '--model-name, --version'],
    ['--model-nam', 'Did you mean --model-name?'],
    ['--dryrun', 'Did you mean --dry-run?'],
    ['--Stage', 'Did you mean --stage?'],
    ['--gate', 'Did you mean --gates?'],
    ['--comment', "There is no flag '--comment' here."],
    ['--no-comment', "There is no flag '--no-comment' here."],
  ])('%s is refused, with what there is', (flag, said) => {
    expect(() => parsed(flag, 'x')).toThrow(said)
    expect(() => parsed(flag, 'x')).toThrow(UsageError)
  })
})

test('help is asked for wherever it stands, and not by a value', () => {
  expect(asksForHelp(['--stage', 'x', '--help'])).toBe(true)
  expect(asksForHelp(['-h'])).toBe(true)
  expect(asksForHelp(['--gates=--help'])).toBe(false)
})

test('property: any command line is read or refused, on one line', () => {
  const arg = fc.oneof(
    fc.constantFrom(...names.map((name) => `--${name}`)),
    fc.constantFrom(
      '--',
      '-',
      '--=',
      '--json',
      '--no-json',
      'true',
      '-x',
      '',
      '--a=b',
      '--stage=x',
    ),
    fc.string({ unit: anyCharacter, maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(arg, { maxLength: 5 }), (args) => {
      try {
        parsed(...args)
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        expect(String(error)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
      }
    }),
    { numRuns: runs(500) },
  )
})
